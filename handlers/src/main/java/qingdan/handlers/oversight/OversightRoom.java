package qingdan.handlers.oversight;

import io.reactivex.rxjava3.core.Flowable;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Flow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Call;
import qingdan.contract.ContractJson;
import qingdan.contract.Reply;
import qingdan.contract.ServerEvent;
import qingdan.contract.api.OversightOperations;
import qingdan.contract.model.AlertPage;
import qingdan.contract.model.AlertRaisedSignal;
import qingdan.contract.model.CaseMovedSignal;
import qingdan.contract.model.CountsChangedSignal;
import qingdan.contract.model.Light;
import qingdan.contract.model.OversightCasePage;
import qingdan.contract.model.OversightCaseView;
import qingdan.contract.model.OversightSignal;
import qingdan.contract.model.OversightSummary;
import qingdan.handlers.Gate;
import qingdan.handlers.Pages;
import qingdan.identity.domain.Action;
import qingdan.identity.domain.Resource;
import qingdan.kernel.domain.RegionCode;
import qingdan.oversight.live.LiveView;
import qingdan.oversight.store.OversightStore;

/**
 * Electronic supervision (电子监察) through the contract: a supervisor sees their own region and all below it, and so does an
 * auditor, who changes nothing; nobody else sees anything.
 */
public final class OversightRoom implements OversightOperations {
    private final OversightStore store;
    private final LiveView live;
    private final OversightMapper map;
    private final InstantSource clock;

    public OversightRoom(OversightStore store, LiveView live, OversightMapper map, InstantSource clock) {
        this.store = store;
        this.live = live;
        this.map = map;
        this.clock = clock;
    }

    @Override
    public Uni<Reply<OversightCasePage>> listOversightCases(
            Call call,
            @Nullable String region,
            @Nullable Light light,
            @Nullable String state,
            Integer limit,
            @Nullable String cursor) {
        if (cursor != null && position(cursor) == null) return badCursor();
        Boolean closed = state == null ? null : Boolean.valueOf(state.equals("closed"));
        return watching(call, region, territory -> store.cases(
                        territory.prefix(), light == null ? null : light.wire(), closed, position(cursor), limit + 1)
                .map(rows -> Pages.cut(rows, limit, c -> List.of(c.lastEventAt(), c.caseId())))
                .map(page -> Reply.ok(new OversightCasePage(
                        page.items().stream()
                                .map(c -> map.watched(c, call.locale()))
                                .toList(),
                        page.nextCursor()))));
    }

    @Override
    public Uni<Reply<OversightCaseView>> getOversightCase(Call call, UUID caseId) {
        return Uni.combine()
                .all()
                .unis(store.find(caseId), store.steps(caseId), store.alertsOf(caseId))
                .asTuple()
                .map(found -> {
                    var watched = found.getItem1();
                    if (watched == null || barred(call, watched.region())) return Reply.refused("case-not-found");
                    return Reply.ok(new OversightCaseView(
                            map.watched(watched, call.locale()),
                            found.getItem2().stream()
                                    .map(s -> map.step(s, watched, call.locale()))
                                    .toList(),
                            found.getItem3().stream()
                                    .map(a -> map.alert(a, call.locale()))
                                    .toList()));
                });
    }

    @Override
    public Uni<Reply<OversightSummary>> getOversightSummary(Call call, @Nullable String region) {
        return watching(call, region, territory -> store.tallies(territory.prefix())
                .map(rows -> Reply.ok(new OversightSummary(
                        clock.instant(),
                        rows.stream().map(OversightMapper::tally).toList()))));
    }

    @Override
    public Uni<Reply<AlertPage>> listAlerts(
            Call call, @Nullable String region, @Nullable String level, Integer limit, @Nullable String cursor) {
        if (cursor != null && position(cursor) == null) return badCursor();
        return watching(call, region, territory -> store.alerts(territory.prefix(), level, position(cursor), limit + 1)
                .map(rows -> Pages.cut(rows, limit, a -> List.of(a.raisedAt(), a.alertId())))
                .map(page -> Reply.ok(new AlertPage(
                        page.items().stream()
                                .map(a -> map.alert(a, call.locale()))
                                .toList(),
                        page.nextCursor()))));
    }

    @Override
    public Uni<Reply<String>> getOversightStream(Call call, @Nullable String region) {
        return watching(
                call, region, territory -> Uni.createFrom().item(Reply.events(signals(territory, call.locale()))));
    }

    private Flow.Publisher<ServerEvent> signals(RegionCode territory, Locale locale) {
        Flowable<ServerEvent> moves = live.within(territory.prefix())
                .concatMapIterable(s -> map.signals(s, locale))
                .map(s -> new ServerEvent(null, name(s), json(s)));
        Flowable<ServerEvent> counts = live.bursts(territory.prefix())
                .map(tick -> map.countsChanged(clock.instant(), territory.value()))
                .map(s -> new ServerEvent(null, name(s), json(s)));
        return LiveView.publisher(Flowable.merge(moves, counts));
    }

    private static boolean barred(Call call, String region) {
        return Gate.refusal(call, Action.Oversight.WATCH, new Resource.Territory(new RegionCode(region)))
                .isPresent();
    }

    /** Goes on with the territory asked for, the caller's own when none is, if he may watch it. */
    private static <T> Uni<Reply<T>> watching(
            Call call, @Nullable String region, Function<RegionCode, Uni<Reply<T>>> then) {
        String wanted = region == null ? call.principal().region() : region;
        if (wanted == null || !RegionCode.isValid(wanted))
            return Uni.createFrom().item(Reply.refused("not-your-region"));
        RegionCode territory = new RegionCode(wanted);
        return Gate.refusal(call, Action.Oversight.WATCH, new Resource.Territory(territory))
                .<Uni<Reply<T>>>map(why -> Uni.createFrom().item(Reply.refused(why)))
                .orElseGet(() -> then.apply(territory));
    }

    private static <T> Uni<Reply<T>> badCursor() {
        return Uni.createFrom().item(Reply.refused("cursor-invalid"));
    }

    private static OversightStore.@Nullable Position position(@Nullable String cursor) {
        if (cursor == null) return null;
        try {
            return Pages.parts(cursor, 2)
                    .map(p -> new OversightStore.Position(Instant.parse(p.get(0)), UUID.fromString(p.get(1))))
                    .orElse(null);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return null;
        }
    }

    private static String name(OversightSignal signal) {
        return switch (signal) {
            case CaseMovedSignal moved -> "case-moved";
            case AlertRaisedSignal raised -> "alert-raised";
            case CountsChangedSignal counts -> "counts-changed";
        };
    }

    private static String json(Object signal) {
        return new String(ContractJson.write(signal), java.nio.charset.StandardCharsets.UTF_8);
    }
}
