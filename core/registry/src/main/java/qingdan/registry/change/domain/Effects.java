package qingdan.registry.change.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.registry.change.domain.ChangeState.ChangeFile;
import qingdan.registry.change.event.Proposal;
import qingdan.registry.change.event.ProposedItem;
import qingdan.registry.domain.ItemHistory;
import qingdan.registry.domain.RegistryCommand;
import qingdan.registry.domain.RegistryCommand.AbolishItem;
import qingdan.registry.domain.RegistryCommand.PublishItemVersion;
import qingdan.registry.domain.RegistryCommand.ResumeItem;
import qingdan.registry.domain.RegistryCommand.SuspendItem;
import qingdan.registry.domain.RegistryLaw;
import qingdan.registry.event.RegistryEvent;

/**
 * What a request does to the list when it is published (变更效果): commands for {@link RegistryLaw}, new content first and what is
 * taken away last, so that no power is lost on the way. Each can be told to have happened already, so that a publication
 * that was interrupted goes on where it stopped.
 */
public final class Effects {
    private Effects() {}

    /** Commands of a publication with this first day of effect. */
    public static List<RegistryCommand> of(ChangeFile file, LocalDate from) {
        Proposal p = file.proposal();
        String reason = p.kind().zh() + " " + file.ref().number() + ": " + p.cause();
        Set<String> kept = p.items().stream().map(ProposedItem::itemCode).collect(Collectors.toSet());
        List<RegistryCommand> commands = new ArrayList<>();
        p.items().forEach(i -> commands.add(new PublishItemVersion(i.itemCode(), from, i.content(), reason, false)));
        for (String code : p.itemCodes()) {
            switch (p.kind()) {
                case CANCEL, DELEGATE -> commands.add(new AbolishItem(code, from, reason, p.basis()));
                case MERGE, SPLIT -> {
                    if (!kept.contains(code)) {
                        commands.add(new AbolishItem(code, from, reason, p.basis()));
                    }
                }
                case SUSPEND -> commands.add(new SuspendItem(code, from, p.until(), reason, p.basis()));
                case RESUME -> commands.add(new ResumeItem(code, from, reason));
                case ADD, TAKE_OVER, ALTER -> {}
            }
        }
        return commands;
    }

    /** Whether the item shows that this has happened, with the same content and not before that day. */
    public static boolean done(RegistryCommand command, ItemHistory item) {
        return switch (command) {
            case PublishItemVersion c ->
                item.newest()
                        .filter(v -> v.content().equals(c.content()))
                        .filter(v -> !v.effectiveFrom().isBefore(c.effectiveFrom()))
                        .isPresent();
            case AbolishItem c ->
                item.abolishedFrom() != null && !item.abolishedFrom().isBefore(c.from());
            case SuspendItem c ->
                item.suspensions().stream()
                        .anyMatch(s -> s.from().equals(c.from()) || (s.until() == null && item.suspendedOn(c.from())));
            case ResumeItem c ->
                item.suspensions().stream()
                        .anyMatch(s -> s.until() != null && !s.until().isBefore(c.from()));
        };
    }

    /** Why the list's own rules forbid it; empty when they do not. {@code from} null: from the day asked for, or today. */
    static Optional<Refusal> refusal(ChangeFile file, ChangeFacts facts, @Nullable LocalDate from) {
        LocalDate asked = from == null ? file.proposal().effectiveFrom() : from;
        LocalDate day = asked == null ? facts.today() : asked;
        for (RegistryCommand command : of(file, day)) {
            Optional<Refusal> refusal = refusal(command, facts);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    static Optional<Refusal> refusal(RegistryCommand command, ChangeFacts facts) {
        ItemHistory item = facts.item(command.itemCode());
        return RegistryLaw.decide(item, command, facts.today(), facts.itemFacts(command.itemCode()))
                        instanceof Decision.Refused<RegistryEvent> no
                ? Optional.of(no.refusal())
                : Optional.empty();
    }
}
