package qingdan.oversight.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.casework.event.CaseStatus;
import qingdan.kernel.Async;
import qingdan.kernel.domain.Light;
import qingdan.oversight.domain.Alert;
import qingdan.oversight.domain.Rule;
import qingdan.oversight.domain.Sighting;
import qingdan.oversight.domain.Tally;
import qingdan.oversight.domain.WatchedCase;

/** Reads what supervision sees (监察查询). Regions are given as prefixes of division codes: 34, 3401, 340123. */
public final class OversightStore {
    private static final String CASE_COLUMNS = """
            c.case_id, c.number, c.region, c.region_name, c.organ_name, c.item_name, c.state, c.stage_name, c.stage_name_en, c.light,
            c.promised_due, c.statutory_due, c.stage_due, c.closed, c.origin, c.version, c.last_event_at, c.seen_at
            """;
    private static final String CASES_WHERE = """
             and ($2::text is null or c.light = $2) and ($3::boolean is null or c.closed = $3)
              and (c.last_event_at, c.case_id) < ($4, $5)
            order by c.last_event_at desc, c.case_id desc limit $6
            """;
    static final String CASES =
            "select " + CASE_COLUMNS + "from oversight.watched_case c where c.region like $1 || '%'" + CASES_WHERE;
    static final String CASES_OF_DIVISION =
            "select " + CASE_COLUMNS + "from oversight.watched_case c where c.region = $1" + CASES_WHERE;
    private static final String ONE_CASE =
            "select " + CASE_COLUMNS + "from oversight.watched_case c where c.case_id = $1";
    static final String STEPS = """
            select at, kind, detail, post, legal_basis, due from oversight.step where case_id = $1 order by version limit 500
            """;
    private static final String ALERT_COLUMNS = """
            select a.alert_id, a.case_id, c.number, a.level, a.rule, a.raised_at, a.region, c.organ_name, c.item_name, a.stage_name,
                   a.legal_basis, a.due, not c.closed as open
            from oversight.alert a join oversight.watched_case c using (case_id)
            """;
    private static final String ALERTS_WHERE = """
             and ($2::text is null or a.level = $2) and (a.raised_at, a.alert_id) < ($3, $4)
            order by a.raised_at desc, a.alert_id desc limit $5
            """;
    static final String ALERTS = ALERT_COLUMNS + "where a.region like $1 || '%'" + ALERTS_WHERE;
    static final String ALERTS_OF_DIVISION = ALERT_COLUMNS + "where a.region = $1" + ALERTS_WHERE;
    static final String ALERTS_OF_CASE = ALERT_COLUMNS + "where a.case_id = $1 order by a.raised_at limit 50";
    private static final String TALLIES = """
            select region, region_name, received, open, green, yellow, red, decided from oversight.tally
            where region like $1 || '%' order by region limit 200
            """;
    private static final String LAST_STEP = "select coalesce(max(ordinal), 0) as ordinal from oversight.step";
    static final String STEPS_AFTER = "select s.ordinal, s.event_id, s.kind, a.alert_id, a.level, a.rule, a.raised_at,"
            + " a.legal_basis, a.due, not c.closed as open, " + CASE_COLUMNS
            + """
            from oversight.step s
            join oversight.watched_case c on c.case_id = s.case_id
            left join oversight.alert a on a.alert_id = s.event_id
            where s.ordinal > $1 order by s.ordinal limit $2
            """;
    private static final int DIVISION_DIGITS = 6;
    private static final UUID LAST_ID = new UUID(-1, -1);
    private static final OffsetDateTime END_OF_TIME = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final Pool pool;

    public OversightStore(Pool pool) {
        this.pool = pool;
    }

    /** Where a page ended: the next one begins after it. */
    public record Position(Instant at, UUID id) {}

    /** A sighting with its place in the order of arrival. */
    public record Arrival(long ordinal, UUID eventId, Sighting sighting) {}

    /** Place of the newest step. */
    public Uni<Long> lastStep() {
        return rows(LAST_STEP, Tuple.tuple()).map(rows -> rows.iterator().next().getLong("ordinal"));
    }

    /** What arrived after a place, oldest first. */
    public Uni<List<Arrival>> arrivals(long after, int limit) {
        return rows(STEPS_AFTER, Tuple.of(after, limit))
                .map(rows -> map(
                        rows,
                        r -> new Arrival(
                                r.getLong("ordinal"),
                                r.getUUID("event_id"),
                                new Sighting(
                                        watched(r),
                                        r.getString("kind"),
                                        r.getUUID("alert_id") == null ? null : alert(r)))));
    }

    /** One step of a case's history. */
    public record Step(
            Instant at,
            String kind,
            @Nullable String detail,
            @Nullable String post,
            @Nullable String legalBasis,
            @Nullable LocalDate due) {}

    /** Cases that moved last, first. */
    public Uni<List<WatchedCase>> cases(
            String regionPrefix,
            @Nullable String light,
            @Nullable Boolean closed,
            @Nullable Position after,
            int limit) {
        Tuple in = Tuple.tuple()
                .addString(regionPrefix)
                .addString(light)
                .addBoolean(closed)
                .addOffsetDateTime(at(after))
                .addUUID(id(after))
                .addInteger(limit);
        return rows(isOneDivision(regionPrefix) ? CASES_OF_DIVISION : CASES, in)
                .map(rows -> map(rows, OversightStore::watched));
    }

    public Uni<@Nullable WatchedCase> find(UUID caseId) {
        return rows(ONE_CASE, Tuple.of(caseId))
                .map(rows -> rows.size() == 0 ? null : watched(rows.iterator().next()));
    }

    public Uni<List<Step>> steps(UUID caseId) {
        return rows(STEPS, Tuple.of(caseId))
                .map(rows -> map(
                        rows,
                        r -> new Step(
                                r.getOffsetDateTime("at").toInstant(),
                                r.getString("kind"),
                                r.getString("detail"),
                                r.getString("post"),
                                r.getString("legal_basis"),
                                r.getLocalDate("due"))));
    }

    /** Alerts, newest first. */
    public Uni<List<Alert>> alerts(String regionPrefix, @Nullable String level, @Nullable Position after, int limit) {
        Tuple in = Tuple.tuple()
                .addString(regionPrefix)
                .addString(level)
                .addOffsetDateTime(at(after))
                .addUUID(id(after))
                .addInteger(limit);
        return rows(isOneDivision(regionPrefix) ? ALERTS_OF_DIVISION : ALERTS, in)
                .map(rows -> map(rows, OversightStore::alert));
    }

    public Uni<List<Alert>> alertsOf(UUID caseId) {
        return rows(ALERTS_OF_CASE, Tuple.of(caseId)).map(rows -> map(rows, OversightStore::alert));
    }

    public Uni<List<Tally>> tallies(String regionPrefix) {
        return rows(TALLIES, Tuple.of(regionPrefix))
                .map(rows -> map(
                        rows,
                        r -> new Tally(
                                r.getString("region"),
                                r.getString("region_name"),
                                r.getInteger("received"),
                                r.getInteger("open"),
                                r.getInteger("green"),
                                r.getInteger("yellow"),
                                r.getInteger("red"),
                                r.getInteger("decided"))));
    }

    /** A whole code has nothing below it. */
    private static boolean isOneDivision(String regionPrefix) {
        return regionPrefix.length() == DIVISION_DIGITS;
    }

    private Uni<RowSet<Row>> rows(String sql, Tuple in) {
        return Async.uni(() -> pool.preparedQuery(sql).execute(in));
    }

    private static OffsetDateTime at(@Nullable Position after) {
        return after == null ? END_OF_TIME : after.at().atOffset(ZoneOffset.UTC);
    }

    private static UUID id(@Nullable Position after) {
        return after == null ? LAST_ID : after.id();
    }

    private static <T> List<T> map(RowSet<Row> rows, java.util.function.Function<Row, T> reader) {
        List<T> list = new ArrayList<>(rows.size());
        rows.forEach(r -> list.add(reader.apply(r)));
        return list;
    }

    static WatchedCase watched(Row r) {
        return new WatchedCase(
                r.getUUID("case_id"),
                r.getString("number"),
                r.getString("region"),
                r.getString("region_name"),
                r.getString("organ_name"),
                r.getString("item_name"),
                CaseStatus.valueOf(word(r.getString("state"))),
                r.getString("stage_name"),
                r.getString("stage_name_en"),
                Light.valueOf(word(r.getString("light"))),
                r.getLocalDate("promised_due"),
                r.getLocalDate("statutory_due"),
                r.getLocalDate("stage_due"),
                r.getBoolean("closed"),
                r.getString("origin"),
                r.getLong("version"),
                r.getOffsetDateTime("last_event_at").toInstant(),
                r.getOffsetDateTime("seen_at").toInstant());
    }

    private static Alert alert(Row r) {
        return new Alert(
                r.getUUID("alert_id"),
                r.getUUID("case_id"),
                r.getString("number"),
                r.getString("level"),
                Rule.valueOf(r.getString("rule")),
                r.getOffsetDateTime("raised_at").toInstant(),
                r.getString("region"),
                r.getString("organ_name"),
                r.getString("item_name"),
                r.getString("stage_name"),
                r.getString("legal_basis"),
                r.getLocalDate("due"),
                r.getBoolean("open"));
    }

    private static String word(String wire) {
        return wire.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
