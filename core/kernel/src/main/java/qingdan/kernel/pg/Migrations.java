package qingdan.kernel.pg;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qingdan.kernel.Async;

/**
 * Brings a database up to date: the scripts of each room in the order of the rooms, each in a transaction of its own
 * with the record that it ran. One process at a time (advisory lock). A script that was changed after it ran stops the
 * start. The role {@code qingdan_app} and each room's schema, with rights to read and write its tables, are made here.
 */
public final class Migrations {
    /** Later rooms may build on earlier ones. */
    public static final List<String> ROOMS =
            List.of("kernel", "registry", "identity", "casework", "portal", "legal", "oversight", "exchange", "node");

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final String LOCK = "select pg_advisory_lock(7272740)";
    private static final String UNLOCK = "select pg_advisory_unlock(7272740)";
    private static final String BASE = """
            set client_min_messages = warning;
            do $$ begin
              if not exists (select 1 from pg_roles where rolname = 'qingdan_app') then
                create role qingdan_app nologin;
              end if;
            exception when duplicate_object or unique_violation then null;
            end $$;
            do $$ begin
              if not pg_has_role(current_user, 'qingdan_app', case when current_setting('server_version_num')::int < 160000 then 'member' else 'set' end) then
                execute format('grant qingdan_app to %I', current_user);
              end if;
            end $$;
            create schema if not exists migration;
            create table if not exists migration.applied (
              room text not null, version int not null, name text not null, checksum text not null,
              at timestamptz not null default now(), primary key (room, version));
            """;
    /** One branch a room that has a write function: their plans are kept, unlike those of dynamic statements. */
    private static final String DISPATCH = """
            do $outer$
            declare branches text;
            begin
              select string_agg(format('when %L then perform %I.write(w);', n.nspname, n.nspname), ' ' order by n.nspname)
                into branches
                from pg_proc p join pg_namespace n on n.oid = p.pronamespace
               where p.proname = 'write' and p.pronargs = 1 and p.proargtypes[0] = 'jsonb'::regtype
                 and n.nspname in (select room from migration.applied);
              execute format($f$
                create or replace function kernel.dispatch(p_room text, w jsonb) returns void language plpgsql as $b$
                begin
                  case p_room %s
                  else execute format('select %%I.write($1)', p_room) using w;
                  end case;
                end $b$ $f$, branches);
            end $outer$;
            """;

    private static final String APPLIED = "select room, version, checksum from migration.applied";
    private static final String RECORD =
            "insert into migration.applied (room, version, name, checksum) values ($1, $2, $3, $4)";

    private final List<Script> scripts;

    Migrations(List<Script> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /** The scripts found under {@code db/<room>} on the class path. */
    public static Migrations fromClassPath() {
        ClassLoader loader = Migrations.class.getClassLoader();
        return new Migrations(ROOMS.stream()
                .flatMap(room -> Script.ofRoom(room, loader).stream())
                .toList());
    }

    /** @return how many scripts ran */
    public Uni<Integer> run(Vertx vertx, String uri) {
        return Database.owner(vertx, uri).chain(connection -> simple(connection, LOCK)
                .chain(() -> simple(connection, BASE))
                .chain(() -> applied(connection))
                .chain(done -> runMissing(connection, done))
                .call(ran -> ran == 0 ? Uni.createFrom().voidItem() : simple(connection, DISPATCH))
                .onItemOrFailure()
                .call((count, failure) -> simple(connection, UNLOCK)
                        .onFailure()
                        .recoverWithNull()
                        .chain(() -> Async.uni(connection::close))));
    }

    private Uni<Integer> runMissing(PgConnection connection, Map<String, String> done) {
        List<Script> missing =
                scripts.stream().filter(script -> isMissing(script, done)).toList();
        return Multi.createFrom()
                .iterable(missing)
                .onItem()
                .transformToUniAndConcatenate(
                        script -> runOne(connection, script).replaceWith(script))
                .collect()
                .asList()
                .map(List::size);
    }

    private static boolean isMissing(Script script, Map<String, String> done) {
        String checksum = done.get(key(script.room(), script.version()));
        if (checksum != null && !checksum.equals(script.checksum())) {
            throw new IllegalStateException("Expected script " + script.room() + " V" + script.version() + " "
                    + script.name() + " as it ran, but it was changed since; add a new one instead");
        }
        return checksum == null;
    }

    private static Uni<Void> runOne(PgConnection connection, Script script) {
        return simple(connection, "begin")
                .chain(() -> simple(connection, roomSchema(script.room())))
                .chain(() -> simple(connection, script.sql()))
                .chain(() -> Async.uni(() -> connection
                        .preparedQuery(RECORD)
                        .execute(Tuple.of(script.room(), script.version(), script.name(), script.checksum()))))
                .chain(() -> simple(connection, "commit"))
                .invoke(() -> LOG.info(
                        "event=migrated room={} version={} name={}", script.room(), script.version(), script.name()))
                .onFailure()
                .call(() -> simple(connection, "rollback").onFailure().recoverWithNull())
                .onFailure()
                .transform(e -> new IllegalStateException(
                        "Expected script " + script.room() + " V" + script.version() + " " + script.name()
                                + " to run, but: " + e.getMessage(),
                        e));
    }

    private static String roomSchema(String room) {
        return """
                create schema if not exists %1$s;
                grant usage on schema %1$s to qingdan_app;
                alter default privileges in schema %1$s grant select, insert, update, delete on tables to qingdan_app;
                alter default privileges in schema %1$s grant usage, select on sequences to qingdan_app;
                """.formatted(room);
    }

    private static Uni<Map<String, String>> applied(PgConnection connection) {
        return Async.uni(() -> connection.query(APPLIED).execute()).map(Migrations::checksums);
    }

    private static Map<String, String> checksums(RowSet<Row> rows) {
        Map<String, String> checksums = new HashMap<>();
        rows.forEach(
                row -> checksums.put(key(row.getString("room"), row.getInteger("version")), row.getString("checksum")));
        return checksums;
    }

    private static String key(String room, int version) {
        return room + "/" + version;
    }

    private static Uni<Void> simple(PgConnection connection, String sql) {
        return Async.uni(() -> connection.query(sql).execute()).replaceWithVoid();
    }
}
