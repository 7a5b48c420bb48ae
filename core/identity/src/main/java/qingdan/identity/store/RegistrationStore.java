package qingdan.identity.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.identity.crypto.MasterKey;
import qingdan.identity.domain.LegalPerson;
import qingdan.identity.domain.NaturalPerson;
import qingdan.kernel.domain.CitizenId;

/** Writes down persons, legal persons, staff and their passwords; what is there already stays. Thread-safe. */
public final class RegistrationStore {

    private static final String PERSON = """
            insert into identity.person (id, name, real_name_level, citizen_no_hash, citizen_no_sealed, created_at)
            values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing
            """;

    private static final String LEGAL_PERSON = """
            insert into identity.legal_person (id, uscc, name, kind, representative, created_at)
            values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing
            """;

    private static final String STAFF =
            "insert into identity.staff (person, staff_no, created_at) values ($1, $2, $3) on conflict do nothing";

    private static final String PASSWORD = """
            insert into identity.credential (login, person, hash, changed_at) values ($1, $2, $3, $4)
            on conflict (login) do update set hash = excluded.hash, changed_at = excluded.changed_at
             where identity.credential.person = excluded.person
            """;

    private final Sql sql;
    private final MasterKey master;

    public RegistrationStore(SqlClient client, MasterKey master) {
        this.sql = new Sql(client);
        this.master = master;
    }

    /** A natural person; the citizen number is sealed, and kept as a keyed hash so that it is found again. */
    public Uni<Integer> person(NaturalPerson person, @Nullable CitizenId number, Instant now) {
        byte[] hash = number == null ? null : master.mac("citizen-no", number.value());
        byte[] sealed = number == null
                ? null
                : master.seal("citizen-no/" + person.id(), number.value().getBytes(StandardCharsets.US_ASCII));
        return sql.change(
                PERSON,
                Tuple.of(
                        person.id(),
                        person.name(),
                        (short) person.level().number(),
                        hash == null ? null : Sql.buffer(hash),
                        sealed == null ? null : Sql.buffer(sealed),
                        Sql.at(now)));
    }

    public Uni<Integer> legalPerson(LegalPerson person, Instant now) {
        return sql.change(
                LEGAL_PERSON,
                Tuple.of(
                        person.id(),
                        person.uscc().value(),
                        person.name(),
                        person.kind().code(),
                        person.representative(),
                        Sql.at(now)));
    }

    public Uni<Integer> staff(UUID person, String staffNo, Instant now) {
        return sql.change(STAFF, Tuple.of(person, staffNo, Sql.at(now)));
    }

    /** Sets a person's login and password hash. */
    public Uni<Integer> password(String login, UUID person, String hash, Instant now) {
        return sql.change(PASSWORD, Tuple.of(login.toLowerCase(Locale.ROOT), person, hash, Sql.at(now)));
    }
}
