package qingdan.identity.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import qingdan.identity.domain.Appointment;
import qingdan.identity.domain.Role;
import qingdan.identity.event.AppointmentEvent;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.ledger.Commit;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.ledger.StreamHead;

/** Where people are appointed to posts and leave them (任免), each as an event in the ledger. Thread-safe. */
public final class AppointmentDesk {

    private static final String EXISTS = "select 1 from identity.appointment where id = $1";

    private final Ledger ledger;
    private final Sql sql;
    private final InstantSource clock;

    public AppointmentDesk(SqlClient client, Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.sql = new Sql(client);
        this.clock = clock;
    }

    /** Appoints; true when it was recorded now, false when this appointment is on record already. */
    public Uni<Boolean> appoint(Appointment appointment, Actor by) {
        AppointmentEvent.AppointmentMade made = new AppointmentEvent.AppointmentMade(
                appointment.id(),
                appointment.person(),
                appointment.org(),
                appointment.orgName(),
                appointment.post(),
                new TreeSet<>(appointment.roles().stream().map(Role::code).toList()),
                appointment.region().value(),
                appointment.from(),
                appointment.to());
        return sql.one(EXISTS, Tuple.of(appointment.id()), row -> true)
                .flatMap(found -> found.isPresent()
                        ? Uni.createFrom().item(false)
                        : ledger.commit(Commit.opening(stream(made.id()), List.of(Facts.event(made)), by, now())
                                        .writing(List.of(Facts.write(made))))
                                .map(AppointmentDesk::recorded));
    }

    /** Ends an appointment with the given day, which is the first on which it no longer holds. */
    public Uni<Boolean> end(UUID id, LocalDate to, Actor by) {
        AppointmentEvent.AppointmentEnded ended = new AppointmentEvent.AppointmentEnded(id, to);
        return ledger.head(stream(id)).flatMap(head -> {
            if (head == null) {
                return Uni.createFrom().item(false);
            }
            StreamHead at = head;
            return ledger.commit(
                            Commit.onto(stream(id), at.version(), at.hash(), List.of(Facts.event(ended)), by, now())
                                    .writing(List.of(Facts.write(ended, at.version() + 1))))
                    .map(AppointmentDesk::recorded);
        });
    }

    private Instant now() {
        return clock.instant();
    }

    private static String stream(UUID id) {
        return "appointment/" + id;
    }

    private static boolean recorded(CommitOutcome outcome) {
        return switch (outcome) {
            case CommitOutcome.Committed ignored -> true;
            case CommitOutcome.Stale ignored -> false;
            case CommitOutcome.Rejected rejected ->
                throw new IllegalStateException("Expected the appointment to be stored, but: " + rejected.message());
            case CommitOutcome.Repeated ignored -> throw new IllegalStateException("Expected no idempotency key");
            case CommitOutcome.KeyReused ignored -> throw new IllegalStateException("Expected no idempotency key");
        };
    }
}
