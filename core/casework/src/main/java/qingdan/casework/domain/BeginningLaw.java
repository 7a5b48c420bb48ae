package qingdan.casework.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.casework.domain.CaseCommand.OpenCase;
import qingdan.casework.domain.CaseCommand.ReceiveCase;
import qingdan.casework.event.CaseEvent;
import qingdan.casework.event.CaseEvent.CaseOpened;
import qingdan.casework.event.CaseEvent.CaseReceived;
import qingdan.casework.event.CaseRef;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.procedure.domain.Node.UserTask;
import qingdan.procedure.domain.ProcedureCommand;
import qingdan.procedure.domain.ProcedureLaw;
import qingdan.procedure.domain.ProcedureState;
import qingdan.procedure.event.Progression;
import qingdan.procedure.event.Value;

/** How a case begins (办件启动): only for an item that stands on the list, is in force, and is exercised there. */
final class BeginningLaw {
    private BeginningLaw() {}

    static Decision<CaseEvent> receive(ReceiveCase command, CaseFacts facts) {
        ItemFacts item = facts.item();
        Refusal refusal = refuse(item, command.region(), facts);
        if (item == null || refusal != null) {
            return Decision.refuse(refusal == null ? Refusal.of("item-not-listed") : refusal);
        }
        CaseRef ref = ref(command.caseId(), command.number(), item);
        return begin(
                facts,
                item,
                (steps, standing) -> new CaseReceived(
                        ref,
                        item.head(),
                        command.party(),
                        command.materials(),
                        facts.today(),
                        standing,
                        steps,
                        item.category().equals(ItemFacts.LICENCE)
                                ? Basis.RECEIVE
                                : item.head().itemBasis()));
    }

    static Decision<CaseEvent> open(OpenCase command, CaseFacts facts) {
        Actor actor = facts.actor();
        ItemFacts item = facts.item();
        Refusal refusal = refuse(item, item == null ? "" : item.region(), facts);
        if (item == null || refusal != null) {
            return Decision.refuse(refusal == null ? Refusal.of("item-not-listed") : refusal);
        }
        if (actor.kind() != Actor.Kind.OFFICIAL) {
            return Decision.refuse("not-your-post", "post", "investigator");
        }
        if (!item.region().equals(actor.region())) {
            return Decision.refuse("not-your-region", "region", item.region());
        }
        if (!item.organ().equals(actor.org())) {
            return Decision.refuse("not-your-organ", "organ", item.head().organName());
        }
        if (facts.procedure().nodes().stream()
                .anyMatch(n -> n instanceof UserTask task && Act.of(task) == Act.ACCEPT)) {
            return Decision.refuse("item-needs-application", "itemCode", item.itemCode());
        }
        if (Steps.blank(command.facts())) {
            return Decision.refuse(Refusal.at("reason-required", "/facts"));
        }
        CaseRef ref = ref(command.caseId(), command.number(), item);
        return begin(
                facts,
                item,
                (steps, standing) -> new CaseOpened(
                        ref,
                        item.head(),
                        command.party(),
                        command.source(),
                        digest(command.facts()),
                        facts.today(),
                        standing,
                        steps,
                        item.category().equals(ItemFacts.PENALTY)
                                ? Basis.OPEN
                                : item.head().itemBasis()));
    }

    /** 清单之外无权力: why no case may begin; null when it may. */
    private static @Nullable Refusal refuse(@Nullable ItemFacts item, String region, CaseFacts facts) {
        if (item == null) {
            return Refusal.of("item-not-listed");
        }
        if (!item.inForceOn(facts.today())) {
            return Refusal.of("item-not-in-force", "itemCode", item.itemCode(), "day", facts.today());
        }
        if (!item.exercised() || !item.region().equals(region)) {
            return Refusal.of("item-not-exercised-here", "itemCode", item.itemCode(), "region", region);
        }
        return null;
    }

    private static CaseRef ref(UUID caseId, String number, ItemFacts item) {
        return new CaseRef(caseId, number, item.region(), item.organ(), item.itemCode(), item.category());
    }

    private static Decision<CaseEvent> begin(CaseFacts facts, ItemFacts item, Steps.Event event) {
        Map<String, Value> variables = Map.of("category", Value.of(item.category()));
        Decision<Progression> started = ProcedureLaw.decide(
                facts.procedure(), ProcedureState.NEW, new ProcedureCommand.Start(variables), timer -> false);
        return switch (started) {
            case Decision.Refused<Progression> no -> Decision.refuse(no.refusal());
            case Decision.Accepted<Progression> yes ->
                Decision.accept(Steps.stand(CaseState.NONE, facts, yes.events().getFirst(), event));
        };
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256 in every Java, but it is missing", e);
        }
    }
}
