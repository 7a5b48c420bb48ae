package qingdan.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.casework.event.CaseHead;
import qingdan.casework.event.CaseRef;
import qingdan.casework.event.CaseStatus;
import qingdan.casework.event.CorrectionItem;
import qingdan.casework.event.Material;
import qingdan.casework.event.Party;
import qingdan.procedure.domain.ProcedureState;
import qingdan.procedure.domain.Token;

/** State of the aggregate {@code case} (办件状态). */
public sealed interface CaseState {

    /** Nothing happened yet. */
    record NoCase() implements CaseState {}

    NoCase NONE = new NoCase();

    /**
     * A case that began (案卷).
     *
     * @param applied true when it began with an application (依申请), false ex officio (依职权)
     * @param performers who performed which act, for the separation of duty
     * @param raised warnings and passed deadlines, each once: {@code promised:yellow}, {@code stage@3:red}
     * @param closedAs set when nothing more can happen
     */
    record CaseFile(
            CaseRef ref,
            CaseHead head,
            Party party,
            List<Material> materials,
            Instant receivedAt,
            boolean applied,
            ProcedureState procedure,
            ClockLedger clock,
            @Nullable Correction correction,
            Map<Act, Set<String>> performers,
            Set<String> raised,
            @Nullable Verdict verdict,
            @Nullable CaseStatus closedAs,
            @Nullable Instant closedAt)
            implements CaseState {
        public CaseFile {
            materials = List.copyOf(materials);
            performers = java.util.Collections.unmodifiableMap(new TreeMap<>(performers));
            raised = java.util.Collections.unmodifiableSet(new TreeSet<>(raised));
        }

        public boolean closed() {
            return closedAs != null;
        }

        /** Whether 行政许可法 is the law of this case. */
        public boolean licence() {
            return ref.category().equals(ItemFacts.LICENCE);
        }

        /** Id of the task at a token's present stay; the same in every replay. */
        public UUID taskId(Token token) {
            return Ids.named(ref.caseId(), "task", token.visit());
        }
    }

    /** 补正. {@code answeredAt} is null while the applicant has not answered. */
    record Correction(
            List<CorrectionItem> items,
            @Nullable String note,
            Instant askedAt,
            LocalDate answerDue,
            @Nullable Instant answeredAt) {
        public Correction {
            items = List.copyOf(items);
        }
    }

    /** 决定. */
    record Verdict(
            String outcome, LocalDate decidedOn, @Nullable UUID documentId) {}
}
