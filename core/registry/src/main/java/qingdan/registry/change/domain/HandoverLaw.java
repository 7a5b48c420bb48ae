package qingdan.registry.change.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.registry.change.domain.ChangeCommand.CloseDelegation;
import qingdan.registry.change.domain.ChangeState.ChangeFile;
import qingdan.registry.change.domain.ChangeState.Handover;
import qingdan.registry.change.event.ChangeEvent;
import qingdan.registry.change.event.ChangeEvent.ChangePublished;
import qingdan.registry.change.event.ChangeEvent.ChangeReviewed;
import qingdan.registry.change.event.ChangeEvent.ChangeWithdrawn;
import qingdan.registry.change.event.ChangeEvent.DelegationClosed;
import qingdan.registry.change.event.ChangeEvent.TakeOverAnswered;
import qingdan.registry.change.event.ChangeKind;

/**
 * Handing down without a gap (下放与承接的衔接): the giver's item goes on until the receiver's stands on the list, and ends on the day
 * on which that one begins. A take-over that comes to nothing leaves the giver's item as it was. Giver and receiver are usually at
 * two nodes: each writes its own stream only, and hears of the other through the log.
 */
public final class HandoverLaw {
    private HandoverLaw() {}

    /** A take-over that ends says so to the delegation it follows. */
    static Decision<ChangeEvent> answering(ChangeFile file, Decision<ChangeEvent> decision, ChangeFacts facts) {
        if (file.follows() == null || !(decision instanceof Decision.Accepted<ChangeEvent> accepted)) {
            return decision;
        }
        ChangeFile after = file;
        for (ChangeEvent event : accepted.events()) {
            after = ChangeApply.apply(after, event, facts.actor(), facts.now());
        }
        if (after.ended() == null) {
            return decision;
        }
        List<ChangeEvent> events = new ArrayList<>(accepted.events());
        ChangeEvent last = events.getLast();
        events.add(new TakeOverAnswered(
                file.ref(),
                file.follows(),
                after.ended() == ChangeStatus.PUBLISHED,
                file.proposal().codes().getFirst(),
                last instanceof ChangePublished p ? p.effectiveFrom() : null,
                reason(last)));
        return Decision.accept(events.toArray(ChangeEvent[]::new));
    }

    private static String reason(ChangeEvent last) {
        return switch (last) {
            case ChangeWithdrawn e -> e.reason();
            case ChangeReviewed e -> e.opinion();
            default -> "";
        };
    }

    /** Closes a published delegation, once. */
    static Decision<ChangeEvent> close(ChangeFile file, CloseDelegation command, ChangeFacts facts) {
        if (facts.actor().kind() != Actor.Kind.SYSTEM) {
            return Decision.refuse("not-your-post", "post", "system");
        }
        boolean open = file.proposal().kind() == ChangeKind.DELEGATE
                && file.ended() == ChangeStatus.PUBLISHED
                && file.handover() == null;
        return open
                ? Decision.accept(new DelegationClosed(
                        file.ref(),
                        command.takeOver(),
                        command.taken(),
                        command.itemCode(),
                        command.from(),
                        command.reason()))
                : ChangeLaw.conflict(file, facts);
    }

    /**
     * What the answer still asks of the giver's list: to end the item with the day on which the receiver's begins, or with today
     * when the answer came late. Nothing when it has ended already.
     */
    public static List<Effect> due(ChangeFile file, ChangeFacts facts) {
        Handover handover = file.handover();
        if (handover == null || !handover.taken() || handover.from() == null) {
            return List.of();
        }
        LocalDate from = handover.from().isBefore(facts.today()) ? facts.today() : handover.from();
        return Effects.afterTakeOver(file, from).stream()
                .filter(e -> facts.item(e.code()).abolishedFrom() == null)
                .toList();
    }
}
