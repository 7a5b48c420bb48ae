package qingdan.node.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.domain.SerialRange;

class TopologyLawTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** A province, its 16 cities and 105 counties, as the plan has them. */
    private static Topology province() {
        List<Topology.Member> nodes = new ArrayList<>(List.of(member("340000", null)));
        for (int city = 1; city <= 16; city++) {
            String code = "34%02d00".formatted(city);
            nodes.add(member(code, "340000"));
            for (int county = 1; county <= (city <= 9 ? 7 : 6); county++)
                nodes.add(member("34%02d%02d".formatted(city, 20 + county), code));
        }
        return new Topology(nodes);
    }

    private static Topology.Member member(String region, @Nullable String parent) {
        return new Topology.Member(region, region, region, parent, "http://" + region, Map.of());
    }

    @Test
    void shouldNeverGiveOneNumberAtTwoNodes() {
        Topology topology = province();
        assertEquals(122, topology.nodes().size());
        Set<String> numbers = new HashSet<>();
        int given = 0;

        for (Topology.Member node : topology.nodes()) {
            SerialRange range = topology.serials(node.nodeId(), "340123");
            for (long serial : new long[] {1, 2, range.size() - 1, range.size()}) {
                numbers.add(range.number(new RegionCode("340123"), DAY, serial).value());
                given++;
            }
        }
        for (long serial : new long[] {1, SerialRange.CHANGES.size()}) {
            numbers.add(SerialRange.CHANGES
                    .number(new RegionCode("340123"), DAY, serial)
                    .value());
            given++;
        }

        assertEquals(given, numbers.size());
        assertTrue(numbers.contains(
                SerialRange.OWN.number(new RegionCode("340123"), DAY, 1).value()));
    }

    @Test
    void shouldNumberForARegionWithoutANodeOfItsOwnAtTheNodeThatServesIt() {
        Topology topology = province();

        assertEquals(SerialRange.OWN, topology.serials("340100", "340199"));
        assertEquals(SerialRange.OWN, topology.serials("340000", "341899"));
        assertTrue(topology.serials("340000", "340199").before() > SerialRange.OWN.size());
    }

    @Test
    void shouldRefuseASerialBeyondItsRange() {
        SerialRange range = province().serials("340000", "340123");

        assertThrows(
                IllegalArgumentException.class, () -> range.number(new RegionCode("340123"), DAY, range.size() + 1L));
    }
}
