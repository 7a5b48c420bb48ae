package qingdan.node.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who below may see a stream: the list everybody, a case those on its way, anything else nobody. */
class AudienceLawTest {
    private static final List<String> ALL = List.of("ah", "hefei", "feixi", "wuhu");
    private final Topology topology = new Topology(List.of(
            member("ah", "340000", null),
            member("hefei", "340100", "ah"),
            member("feixi", "340123", "hefei"),
            member("wuhu", "340200", "ah")));

    @Test
    void shouldShowTheListToEverybody() {
        assertEquals(ALL, seen("registry.ItemPublished", null));
        assertEquals(ALL, seen("registry.OrganChanged", "340123"));
    }

    @Test
    void shouldShowACaseToItsNodeAndThoseAboveOnly() {
        assertEquals(List.of("ah", "hefei", "feixi"), seen("portal.ApplicationSubmitted", "340123"));
        assertEquals(List.of("ah", "hefei"), seen("casework.CaseReceived", "340100"));
        assertEquals(List.of("ah", "wuhu"), seen("casework.CaseOpened", "340200"));
        assertEquals(List.of("ah"), seen("casework.DocumentIssued", "340000"));
    }

    @Test
    void shouldShowACaseOfADivisionWithoutANodeToTheNodeThatServesIt() {
        assertEquals(List.of("ah", "hefei"), seen("casework.CaseReceived", "340122"));
        assertEquals(List.of("ah", "wuhu"), seen("casework.CaseReceived", "340221"));
        assertEquals(List.of("ah"), seen("casework.CaseReceived", "341500"));
    }

    @Test
    void shouldShowARequestToChangeTheListToItsNodeAndThoseAboveUnlessItHandsDown() {
        assertEquals(List.of("ah", "hefei"), seen("registry.ChangeOpened", "340100"));
        assertEquals(List.of("ah", "hefei", "feixi"), seen("registry.EmergencySuspended", "340123"));
        assertEquals(ALL, seen("registry.ChangeOpened", "340100", true));
        assertEquals(List.of("ah", "hefei"), seen("registry.ImportSubmitted", "340100"));
        assertEquals(List.of(), seen("registry.ImportWithdrawn", null));
    }

    @Test
    void shouldShowToNobodyWhatItDoesNotKnow() {
        assertEquals(List.of(), seen("identity.AppointmentMade", "340123"));
        assertEquals(List.of(), seen("casework.SomethingNew", null));
        assertEquals(List.of(), seen("portal.ApplicationSubmitted", "110000"));
        assertEquals(List.of(), seen("registryish.Thing", "340123"));
        assertEquals(List.of(), seen("", null));
    }

    private List<String> seen(String type, @Nullable String region) {
        return seen(type, region, false);
    }

    private List<String> seen(String type, @Nullable String region, boolean handsDown) {
        Audience audience = Audience.of(type, Optional.ofNullable(region), handsDown);
        return ALL.stream().filter(node -> audience.includes(topology, node)).toList();
    }

    private static Topology.Member member(String id, String region, @Nullable String parent) {
        return new Topology.Member(id, region, id, parent, "http://" + id, Map.of());
    }
}
