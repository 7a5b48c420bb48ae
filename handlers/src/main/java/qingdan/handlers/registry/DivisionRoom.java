package qingdan.handlers.registry;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import qingdan.contract.Call;
import qingdan.contract.Problem;
import qingdan.contract.Reply;
import qingdan.contract.api.RegistryDivisionsOperations;
import qingdan.contract.model.AbolishRegion;
import qingdan.contract.model.AmendRegion;
import qingdan.contract.model.DivisionHistoryView;
import qingdan.contract.model.RegisterRegion;
import qingdan.handlers.Actors;
import qingdan.handlers.Answers;
import qingdan.handlers.Gate;
import qingdan.identity.domain.Action;
import qingdan.identity.domain.Resource;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.Ledger;
import qingdan.registry.domain.DivisionCommand;
import qingdan.registry.domain.DivisionFacts;
import qingdan.registry.domain.DivisionHistory;
import qingdan.registry.domain.DivisionLaw;
import qingdan.registry.event.Division;
import qingdan.registry.event.DivisionEnded;
import qingdan.registry.event.DivisionEvent;
import qingdan.registry.event.DivisionRecorded;
import qingdan.registry.store.DivisionHistories;
import qingdan.registry.store.DivisionHistories.Ground;
import qingdan.registry.store.LoadedDivision;

/** Divisions through time (行政区划维护): read by everybody, written at the province by its item administrator. */
public final class DivisionRoom implements RegistryDivisionsOperations {
    private static final String EXCLUSION = "23P01";

    private final Ledger ledger;
    private final DivisionHistories histories;
    private final Ownership ownership;
    private final InstantSource clock;

    public DivisionRoom(Ledger ledger, DivisionHistories histories, Ownership ownership, InstantSource clock) {
        this.ledger = ledger;
        this.histories = histories;
        this.ownership = ownership;
        this.clock = clock;
    }

    @Override
    public Uni<Reply<DivisionHistoryView>> getRegion(Call call, String regionCode) {
        return histories
                .load(regionCode)
                .chain(division -> division.history().periods().isEmpty()
                        ? refused(Problem.of("division-not-found", "division", regionCode))
                        : view(division.history(), division.streamVersion(), List.of())
                                .map(view -> Reply.ok(view, division.streamVersion())));
    }

    @Override
    public Uni<Reply<DivisionHistoryView>> registerRegion(Call call, RegisterRegion body) {
        Optional<Problem> refusal = refusal(call);
        if (refusal.isPresent()) return refused(refusal.get());
        Division asked = DivisionMapper.division(body);
        return histories.load(body.code()).chain(loaded -> histories
                .facts(asked, body.predecessor())
                .chain(facts -> decide(
                        call,
                        loaded,
                        new DivisionCommand.RegisterDivision(asked, body.predecessor(), body.reason(), body.basis()),
                        facts,
                        201)));
    }

    @Override
    public Uni<Reply<DivisionHistoryView>> amendRegion(Call call, String regionCode, AmendRegion body) {
        return loaded(call, regionCode, division -> {
            Division asked =
                    DivisionMapper.division(body, division.history().newest().orElseThrow());
            return histories
                    .facts(asked, null)
                    .chain(facts -> decide(
                            call,
                            division,
                            new DivisionCommand.AmendDivision(asked, body.reason(), body.basis()),
                            facts,
                            200));
        });
    }

    @Override
    public Uni<Reply<DivisionHistoryView>> abolishRegion(Call call, String regionCode, AbolishRegion body) {
        return loaded(call, regionCode, division -> histories
                .endFacts(regionCode, body.effectiveFrom(), body.successor())
                .chain(facts -> decide(
                        call,
                        division,
                        new DivisionCommand.AbolishDivision(
                                regionCode, body.effectiveFrom(), body.successor(), body.reason(), body.basis()),
                        facts,
                        200)));
    }

    /** Whoever keeps the list of the whole province, at the province's node. */
    private Optional<Problem> refusal(Call call) {
        RegionCode province =
                new RegionCode(ownership.topology().nodes().getFirst().region());
        return Gate.refusal(call, Action.Registry.KEEP_DIVISIONS, new Resource.Territory(province))
                .or(ownership::catalogueRefusal);
    }

    /** Reads the division the caller may change; at the version that the call rests on. */
    private Uni<Reply<DivisionHistoryView>> loaded(
            Call call, String code, Function<LoadedDivision, Uni<Reply<DivisionHistoryView>>> then) {
        Optional<Problem> refusal = refusal(call);
        if (refusal.isPresent()) return refused(refusal.get());
        return histories.load(code).chain(division -> {
            if (division.history().periods().isEmpty())
                return refused(Problem.of("division-not-found", "division", code));
            return division.streamVersion() == call.version()
                    ? then.apply(division)
                    : refused(Problem.of(
                            "stale-version",
                            "given",
                            Long.toString(call.version()),
                            "actual",
                            Long.toString(division.streamVersion())));
        });
    }

    private Uni<Reply<DivisionHistoryView>> decide(
            Call call, LoadedDivision division, DivisionCommand command, DivisionFacts facts, int status) {
        return switch (DivisionLaw.decide(division.history(), command, today(), facts)) {
            case Decision.Refused<DivisionEvent> r -> Uni.createFrom().item(Answers.refused(r.refusal()));
            case Decision.Accepted<DivisionEvent> a -> {
                DivisionHistory after = division.history();
                for (DivisionEvent event : a.events()) after = after.apply(event);
                long version = division.streamVersion() + a.events().size();
                Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                yield view(after, version, a.events())
                        .chain(view -> ledger.commit(division.commit(a.events(), Actors.of(call.principal()), now)
                                        .answering(Answers.kept(call, status, view, version)))
                                .map(outcome -> answer(outcome, command.code(), view, version, status)));
            }
        };
    }

    private static Reply<DivisionHistoryView> answer(
            CommitOutcome outcome, String code, DivisionHistoryView view, long version, int status) {
        // Somebody else recorded the same code in the same moment: the database lets one of them through.
        if (outcome instanceof CommitOutcome.Rejected r && r.sqlState().equals(EXCLUSION))
            return Reply.refused("division-already-known", "division", code);
        return Answers.after(
                outcome,
                () -> status == 201 ? Reply.created(view, version, "/v1/regions/" + code) : Reply.ok(view, version));
    }

    /** @param coming events about to be committed: their grounds are not in the tables yet */
    private Uni<DivisionHistoryView> view(DivisionHistory division, long version, List<DivisionEvent> coming) {
        return histories
                .grounds(division.code())
                .chain(recorded -> histories.held(division.code(), today()).map(held -> {
                    List<Ground> grounds = new ArrayList<>(recorded);
                    coming.forEach(event -> grounds.add(ground(event)));
                    return DivisionMapper.view(division, version, grounds, held, today());
                }));
    }

    private static Ground ground(DivisionEvent event) {
        return switch (event) {
            case DivisionRecorded e ->
                new Ground(e.division().validFrom(), e.predecessor(), e.reason(), e.basis(), false);
            case DivisionEnded e -> new Ground(e.from(), e.successor(), e.reason(), e.basis(), true);
        };
    }

    private static Uni<Reply<DivisionHistoryView>> refused(Problem problem) {
        return Uni.createFrom().item(Reply.refused(problem));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
    }
}
