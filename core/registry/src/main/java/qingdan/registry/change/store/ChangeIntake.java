package qingdan.registry.change.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.SqlConnection;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.kernel.ledger.LogHandler;
import qingdan.kernel.ledger.SealedEvent;
import qingdan.kernel.pg.CaseNumbers;
import qingdan.registry.change.domain.ChangeCommand;
import qingdan.registry.change.event.ChangeEvent;
import qingdan.registry.change.event.ChangeEvent.ChangePublished;
import qingdan.registry.change.event.ChangeEvent.TakeOverAnswered;
import qingdan.registry.change.event.ChangeKind;
import qingdan.registry.change.event.ChangeRef;
import qingdan.registry.change.event.Delegation;
import qingdan.registry.change.event.Proposal;
import qingdan.registry.change.event.ProposedItem;
import qingdan.registry.event.Exercise;
import qingdan.registry.event.ExerciseLevel;
import qingdan.registry.event.ItemContent;

/**
 * What requests at other nodes ask of this one (承接). Where an item was handed down to, it opens a take-over: a draft with the item as
 * it was, for its new organ; the same delegation always gives the same request, so it is opened once. Where the delegation is
 * kept, it closes it when the take-over has been answered.
 */
public final class ChangeIntake implements LogHandler {
    /** Name of the consumer. */
    public static final String CONSUMER = "registry.change-intake";

    private static final Actor INTAKE = Actor.system("registry-change");

    private final ChangeCommands commands;
    private final CaseNumbers numbers;
    private final Predicate<String> serves;
    private final InstantSource clock;

    /** @param serves whether this node owns the items of a region */
    public ChangeIntake(ChangeCommands commands, CaseNumbers numbers, Predicate<String> serves, InstantSource clock) {
        this.commands = commands;
        this.numbers = numbers;
        this.serves = serves;
        this.clock = clock;
    }

    /** The types it reads. */
    public static List<String> types() {
        return List.of(ChangeJson.type(ChangePublished.class), ChangeJson.type(TakeOverAnswered.class));
    }

    @Override
    public Uni<Void> handle(SqlConnection tx, SealedEvent sealed) {
        ChangeEvent event = ChangeJson.event(
                        sealed.event().type(), sealed.event().payload())
                .orElse(null);
        if (event instanceof ChangePublished e) {
            return published(e);
        }
        return event instanceof TakeOverAnswered e
                ? answered(e)
                : Uni.createFrom().voidItem();
    }

    /** The delegation is closed where it is kept; elsewhere nobody knows it. Closed already: nothing happens. */
    private Uni<Void> answered(TakeOverAnswered e) {
        var command = new ChangeCommand.CloseDelegation(
                e.ref().changeId(), e.taken(), e.itemCode(), e.effectiveFrom(), e.reason());
        return commands.run(e.follows(), null, command, INTAKE, null)
                .invoke(outcome -> {
                    if (outcome instanceof ChangeOutcome.Stale stale) {
                        throw new IllegalStateException("Expected the delegation to stand still, but got " + stale);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> published(ChangePublished e) {
        Delegation to = e.proposal().delegation();
        ItemContent given = e.given();
        if (to == null || given == null || !serves.test(to.region())) {
            return Uni.createFrom().voidItem();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
        return numbers.ofChange(to.region(), today)
                .chain(number -> {
                    UUID id = UUID.nameUUIDFromBytes(
                            ("take-over/" + e.ref().changeId()).getBytes(StandardCharsets.UTF_8));
                    Proposal proposal = proposal(e, to, given, today);
                    ChangeRef ref = new ChangeRef(
                            id,
                            number,
                            to.region(),
                            to.organ(),
                            to.organName(),
                            ChangeKind.TAKE_OVER.zh() + ": " + given.name());
                    var command =
                            new ChangeCommand.OpenChange(ref, proposal, e.ref().changeId());
                    return commands.open(id, proposal, command, INTAKE, null).invoke(outcome -> {
                        if (outcome instanceof ChangeOutcome.Refused no) {
                            throw new IllegalStateException("Expected a take-over to open, but " + no.refusal());
                        }
                    });
                })
                .replaceWithVoid();
    }

    private static Proposal proposal(ChangePublished e, Delegation to, ItemContent given, LocalDate today) {
        ExerciseLevel level = to.region().endsWith("00") ? ExerciseLevel.CITY : ExerciseLevel.COUNTY;
        String code = to.organ() + level.digit() + given.classification().basicCode();
        return Proposal.ofItems(
                ChangeKind.TAKE_OVER,
                List.of(),
                List.of(new ProposedItem(code, handedDown(given, to, level), e.givenEntryVersion())),
                today,
                "承接 " + e.ref().organName() + " 下放的事项 (" + e.ref().number() + ")",
                e.proposal().basis(),
                e.effectiveFrom().isAfter(today) ? e.effectiveFrom() : null,
                null,
                null);
    }

    private static ItemContent handedDown(ItemContent c, Delegation to, ExerciseLevel level) {
        Exercise x = c.exercise();
        Exercise down = new Exercise(
                to.organ(), to.organName(), x.department(), level, to.region(), x.nature(), "上级下放", null, null);
        return c.withExercise(down);
    }
}
