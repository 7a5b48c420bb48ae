package qingdan.identity.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import qingdan.identity.domain.Capacity;
import qingdan.identity.domain.DelegatedActions;
import qingdan.identity.domain.ItemScope;
import qingdan.identity.domain.Mandate;
import qingdan.identity.domain.NaturalPerson.RealNameLevel;
import qingdan.identity.domain.Party;
import qingdan.identity.domain.Role;
import qingdan.identity.domain.Subject;
import qingdan.kernel.domain.RegionCode;

/** Persons and the capacities they can act in. Thread-safe. */
public final class PeopleStore {

    /** Legal days begin here. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String CAPACITIES = """
            select 'self' as key, p.id, p.name, p.real_name_level,
                   null as party_kind, null as party, null as party_name, null as party_code,
                   null::text[] as items, null::text[] as actions,
                   null as org, null as org_name, null as post, null as region, null::text[] as roles, 1 as place
              from identity.person p where p.id = $1 and p.disabled_at is null
            union all
            (select 'represent:' || l.id, p.id, p.name, p.real_name_level, 'legal', l.id::text, l.name, l.uscc,
                   null, null, null, null, null, null, null, 2
              from identity.legal_person l join identity.person p on p.id = l.representative
             where p.id = $1 and p.disabled_at is null and l.disabled_at is null order by l.name limit 50)
            union all
            (select 'delegate:' || d.id, p.id, p.name, p.real_name_level, d.principal_kind, d.principal::text,
                   d.principal_name, d.principal_code, d.items, d.actions, null, null, null, null, null, 3
              from identity.delegation d join identity.person p on p.id = d.agent
              left join identity.legal_person l on l.id = d.principal
             where p.id = $1 and p.disabled_at is null and l.disabled_at is null
               and d.status = 'active' and d.valid_from <= $2 and d.valid_to > $2 order by d.principal_name limit 50)
            union all
            (select 'post:' || a.id, p.id, p.name, p.real_name_level, null, null, null, null, null, null,
                   a.org, a.org_name, a.post, a.region, a.roles, 4
              from identity.appointment a join identity.person p on p.id = a.person
             where p.id = $1 and p.disabled_at is null and a.valid_from <= $3 and (a.valid_to is null or a.valid_to > $3)
             order by a.valid_from, a.id limit 50)
            """;

    private static final String ALL_CAPACITIES =
            "select * from (" + CAPACITIES + ") c order by place, party_name, org_name, post";
    private static final String ONE_CAPACITY = "select * from (" + CAPACITIES + ") c where key = $4";

    private final Sql sql;

    public PeopleStore(SqlClient client) {
        this.sql = new Sql(client);
    }

    /** In whose name and in which posts a person can act now; empty for somebody unknown or disabled. */
    public Uni<List<Capacity>> capacities(UUID person, Instant now) {
        return sql.list(ALL_CAPACITIES, Tuple.of(person, Sql.at(now), day(now)), PeopleStore::capacity);
    }

    /** One of them, if he still has it. */
    public Uni<Optional<Capacity>> capacity(UUID person, String key, Instant now) {
        return sql.one(ONE_CAPACITY, Tuple.of(person, Sql.at(now), day(now), key), PeopleStore::capacity);
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZONE);
    }

    private static Capacity capacity(Row row) {
        String key = row.getString("key");
        String id = row.getUUID("id").toString();
        String name = row.getString("name");
        return new Capacity(
                key,
                switch (key.substring(0, key.indexOf(':') < 0 ? key.length() : key.indexOf(':'))) {
                    case Capacity.SELF ->
                        new Subject.Citizen(id, name, RealNameLevel.of(row.getInteger("real_name_level")));
                    case "represent" -> new Subject.Agent(id, name, party(row), Mandate.REPRESENTATIVE);
                    case "delegate" -> new Subject.Agent(id, name, party(row), mandate(key, row));
                    case "post" ->
                        new Subject.Official(
                                id,
                                name,
                                row.getString("org"),
                                row.getString("org_name"),
                                row.getString("post"),
                                new RegionCode(row.getString("region")),
                                roles(Sql.words(row, "roles")));
                    default -> throw new IllegalStateException("Expected a known capacity, but it is " + key);
                });
    }

    private static Party party(Row row) {
        return new Party(
                Party.Kind.of(row.getString("party_kind")),
                row.getString("party"),
                row.getString("party_name"),
                row.getString("party_code"));
    }

    private static Mandate mandate(String key, Row row) {
        String[] items = row.getArrayOfStrings("items");
        return new Mandate(
                key.substring(key.indexOf(':') + 1),
                items == null ? new ItemScope.AllItems() : new ItemScope.OnlyItems(Set.of(items)),
                DelegatedActions.of(Sql.words(row, "actions")));
    }

    private static Set<Role> roles(Set<String> codes) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        codes.forEach(code -> Role.of(code).ifPresent(roles::add));
        return roles;
    }
}
