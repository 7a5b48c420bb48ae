package qingdan.registry.change.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.procedure.domain.Fault;
import qingdan.procedure.domain.Node;
import qingdan.procedure.domain.Procedure;
import qingdan.procedure.domain.ProcedureDiff;
import qingdan.registry.change.event.ChangeKind;
import qingdan.registry.domain.ProcedureHistory;
import qingdan.registry.event.ProcedurePublished;

/**
 * When a drawn procedure may be put into force (流程发布规则): sound, under the key it is drawn for, and without leaving out what the
 * built-in procedure of that key asks for in law. Pure.
 */
public final class ChartLaw {
    /** Work that the law does not ask for by name; a later version may leave it out. */
    private static final Set<String> FREE = Set.of("work");

    private ChartLaw() {}

    /**
     * Put a version into force.
     *
     * @param region of the government that asks
     * @param requestId its request
     */
    public record PublishProcedure(
            String procedureKey, LocalDate effectiveFrom, String bpmn, String region, UUID requestId, String reason) {}

    /**
     * What is wrong with a sound chart for this key.
     *
     * @param builtIn what a build carries under the key; null for none
     */
    public static List<Fault> faults(String key, Procedure drawn, @Nullable Procedure builtIn) {
        List<Fault> faults = new ArrayList<>();
        if (!drawn.key().equals(key)) {
            faults.add(new Fault(
                    drawn.key(),
                    "key-differs",
                    "图中流程的标识是 " + drawn.key() + ", 申请的是 " + key,
                    "the process in the chart is " + drawn.key() + ", the request is for " + key));
        }
        if (builtIn != null) {
            for (Node.UserTask task : ProcedureDiff.leftOut(builtIn, drawn, FREE)) {
                faults.add(
                        new Fault(
                                task.id(),
                                "act-left-out",
                                "缺少内置流程的「" + task.name() + "」环节 (" + task.act() + "), 法定环节可以增加, 不能省去",
                                "the step " + task.nameEn() + " (" + task.act()
                                        + ") of the built-in procedure is left out; steps may be added, those of the law stay"));
            }
        }
        return faults;
    }

    static Optional<Refusal> refusal(Chart chart, ChangeKind kind, PublishProcedure command, LocalDate today) {
        String key = command.procedureKey();
        Optional<ProcedureHistory.Version> newest = chart.history().newest();
        if (kind == ChangeKind.ADD && newest.isPresent()) {
            return Optional.of(Refusal.of(
                    "procedure-already-listed",
                    "procedureKey",
                    key,
                    "name",
                    newest.get().name()));
        }
        if (kind == ChangeKind.ALTER && newest.isEmpty()) {
            return Optional.of(Refusal.of("procedure-not-found", "procedureKey", key));
        }
        return decide(chart, command, today) instanceof Decision.Refused<ProcedurePublished> no
                ? Optional.of(no.refusal())
                : Optional.empty();
    }

    /** The next version of the key, or why not. */
    public static Decision<ProcedurePublished> decide(Chart chart, PublishProcedure command, LocalDate today) {
        String key = command.procedureKey();
        Procedure procedure = chart.procedure();
        if (procedure == null || !chart.faults().isEmpty()) {
            return Decision.refuse(refused(chart));
        }
        Optional<ProcedureHistory.Version> newest = chart.history().newest();
        if (newest.isPresent() && newest.get().sha256().equals(chart.sha256())) {
            return Decision.refuse(Refusal.at("procedure-unchanged", "/procedures", "procedureKey", key));
        }
        LocalDate last = newest.map(ProcedureHistory.Version::effectiveFrom).orElse(null);
        LocalDate least = last != null && last.isAfter(today) ? last : today;
        if (command.effectiveFrom().isBefore(least)) {
            return Decision.refuse(Refusal.at(
                    "procedure-dates-invalid",
                    "/effectiveFrom",
                    "effectiveFrom",
                    command.effectiveFrom(),
                    "least",
                    least));
        }
        return Decision.accept(new ProcedurePublished(
                key,
                newest.map(ProcedureHistory.Version::version).orElse(0) + 1,
                procedure.name(),
                command.effectiveFrom(),
                command.bpmn(),
                chart.sha256(),
                command.region(),
                command.requestId(),
                command.reason()));
    }

    private static Refusal refused(Chart chart) {
        Fault first = chart.faults().isEmpty()
                ? new Fault("-", "not-bpmn", "无法读取", "it cannot be read")
                : chart.faults().getFirst();
        return Refusal.at(
                "procedure-refused",
                "/procedures",
                "element",
                first.elementId(),
                "reason",
                first.zh(),
                "reasonEn",
                first.en(),
                "code",
                first.code());
    }
}
