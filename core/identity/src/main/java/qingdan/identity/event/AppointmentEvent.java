package qingdan.identity.event;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody took up or left a post (任职, 免职). Stream {@code appointment/<id>}. */
public sealed interface AppointmentEvent {

    UUID id();

    /** The event's type in the ledger. */
    default String type() {
        return "identity." + getClass().getSimpleName();
    }

    /** 任职. */
    record AppointmentMade(
            UUID id,
            UUID person,
            String org,
            String orgName,
            String post,
            Set<String> roles,
            String region,
            LocalDate from,
            @Nullable LocalDate to)
            implements AppointmentEvent {}

    /** 免职. */
    record AppointmentEnded(UUID id, LocalDate to) implements AppointmentEvent {}
}
