package qingdan.registry.change.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.Refusal;
import qingdan.registry.change.domain.ChangeState.ChangeFile;
import qingdan.registry.change.domain.ChartLaw.PublishProcedure;
import qingdan.registry.change.domain.Effect.OnEntry;
import qingdan.registry.change.domain.Effect.OnItem;
import qingdan.registry.change.domain.Effect.OnProcedure;
import qingdan.registry.change.event.ChangeKind;
import qingdan.registry.change.event.Delegation;
import qingdan.registry.change.event.Proposal;
import qingdan.registry.change.event.ProposedEntry;
import qingdan.registry.change.event.ProposedItem;
import qingdan.registry.change.event.ProposedProcedure;
import qingdan.registry.domain.EntryCommand.CancelEntry;
import qingdan.registry.domain.EntryCommand.PublishEntry;
import qingdan.registry.domain.RegistryCommand;
import qingdan.registry.domain.RegistryCommand.AbolishItem;
import qingdan.registry.domain.RegistryCommand.PublishItemVersion;
import qingdan.registry.domain.RegistryCommand.ResumeItem;
import qingdan.registry.domain.RegistryCommand.SuspendItem;

/**
 * All that a request does when it is published (变更效果), new content first and what is taken away last, so that no power is lost
 * on the way. Each can be told to have happened already, so that a publication that was interrupted goes on where it stopped.
 */
public final class Effects {
    private Effects() {}

    /** The effects of a publication with this first day. */
    public static List<Effect> of(ChangeFile file, LocalDate from) {
        Proposal p = file.proposal();
        String reason = p.kind().zh() + " " + file.ref().number() + ": " + p.cause();
        List<Effect> effects = new ArrayList<>();
        items(p, from, reason).forEach(c -> effects.add(new OnItem(c)));
        for (ProposedEntry e : p.entries()) {
            effects.add(new OnEntry(p.kind(), new PublishEntry(e.basicCode(), from, e.adoptBy(), e.entry(), reason)));
        }
        for (String code : p.entryCodes()) {
            effects.add(new OnEntry(p.kind(), new CancelEntry(code, from, reason, p.basis())));
        }
        for (ProposedProcedure x : p.procedures()) {
            effects.add(new OnProcedure(
                    p.kind(),
                    new PublishProcedure(
                            x.procedureKey(),
                            from,
                            x.bpmn(),
                            file.ref().region(),
                            file.ref().changeId(),
                            reason)));
        }
        return effects;
    }

    /** What a delegation does to the giver's item once the receiver's stands on the list; nothing for other kinds. */
    public static List<Effect> afterTakeOver(ChangeFile file, LocalDate from) {
        Proposal p = file.proposal();
        if (p.kind() != ChangeKind.DELEGATE) {
            return List.of();
        }
        Delegation to = p.delegation();
        String reason = p.kind().zh() + " " + file.ref().number() + ", 由" + (to == null ? "" : to.organName()) + "承接: "
                + p.cause();
        return p.itemCodes().stream()
                .<Effect>map(code -> new OnItem(new AbolishItem(code, from, reason, p.basis())))
                .toList();
    }

    private static List<RegistryCommand> items(Proposal p, LocalDate from, String reason) {
        Set<String> kept = p.items().stream().map(ProposedItem::itemCode).collect(Collectors.toSet());
        List<RegistryCommand> commands = new ArrayList<>();
        p.items()
                .forEach(i -> commands.add(
                        new PublishItemVersion(i.itemCode(), from, i.content(), reason, false, i.entryVersion())));
        for (String code : p.itemCodes()) {
            switch (p.kind()) {
                case CANCEL -> commands.add(new AbolishItem(code, from, reason, p.basis()));
                case MERGE, SPLIT -> {
                    if (!kept.contains(code)) {
                        commands.add(new AbolishItem(code, from, reason, p.basis()));
                    }
                }
                case SUSPEND -> commands.add(new SuspendItem(code, from, p.until(), reason, p.basis()));
                case RESUME -> commands.add(new ResumeItem(code, from, reason));
                case ADD, TAKE_OVER, ALTER, DELEGATE -> {}
            }
        }
        return commands;
    }

    /** Why the list's own rules forbid it; empty when they do not. {@code from} null: from the day asked for, or today. */
    static Optional<Refusal> refusal(ChangeFile file, ChangeFacts facts, @Nullable LocalDate from) {
        LocalDate asked = from == null ? file.proposal().effectiveFrom() : from;
        LocalDate day = asked == null ? facts.today() : asked;
        return Stream.concat(of(file, day).stream(), afterTakeOver(file, day).stream())
                .flatMap(effect -> effect.refusal(facts).stream())
                .findFirst();
    }
}
