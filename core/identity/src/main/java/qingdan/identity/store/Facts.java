package qingdan.identity.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import qingdan.identity.domain.DelegatedActions;
import qingdan.identity.domain.Delegation;
import qingdan.identity.domain.ItemScope;
import qingdan.identity.event.AppointmentEvent;
import qingdan.identity.event.DelegationEvent;
import qingdan.kernel.ledger.NewEvent;
import qingdan.kernel.ledger.RoomWrite;

/** Turns this room's facts into what the ledger records and what {@code identity.write(jsonb)} stores. */
final class Facts {

    private static final String ROOM = "identity";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private Facts() {}

    static NewEvent event(DelegationEvent event) {
        return new NewEvent(event.type(), 1, bytes(event));
    }

    static NewEvent event(AppointmentEvent event) {
        return new NewEvent(event.type(), 1, bytes(event));
    }

    static RoomWrite write(Delegation delegation) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("kind", "delegation");
        row.put("id", delegation.id());
        row.put("principalKind", delegation.principal().kind().code());
        row.put("principal", delegation.principal().id());
        row.put("principalName", delegation.principal().name());
        row.put("principalCode", delegation.principal().code());
        row.put("agent", delegation.agent());
        row.put("agentName", delegation.agentName());
        row.put("items", delegation.items() instanceof ItemScope.OnlyItems only ? new TreeSet<>(only.codes()) : null);
        row.put("actions", DelegatedActions.codes(delegation.actions()));
        row.put("validFrom", delegation.validFrom());
        row.put("validTo", delegation.validTo());
        row.put("status", delegation.status().code());
        row.put("version", delegation.version());
        return new RoomWrite(ROOM, bytes(row));
    }

    static RoomWrite write(AppointmentEvent.AppointmentMade made) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("kind", "appointment");
        row.put("id", made.id());
        row.put("person", made.person());
        row.put("org", made.org());
        row.put("orgName", made.orgName());
        row.put("post", made.post());
        row.put("roles", made.roles());
        row.put("region", made.region());
        row.put("from", made.from());
        row.put("to", made.to());
        return new RoomWrite(ROOM, bytes(row));
    }

    static RoomWrite write(AppointmentEvent.AppointmentEnded ended, long version) {
        return new RoomWrite(
                ROOM, bytes(Map.of("kind", "appointment-end", "id", ended.id(), "to", ended.to(), "version", version)));
    }

    private static byte[] bytes(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Expected a writable fact, but got " + value.getClass(), e);
        }
    }
}
