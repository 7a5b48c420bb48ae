package qingdan.api.bench.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import qingdan.api.bench.registry.ItemNames.Named;

/** The made-up province is mixed as a published list is: what is measured on it says something of a real one. */
class ItemNamesLawTest {
    @Test
    void sevenOfTenArePenaltiesAndNoCategoryIsMissing() {
        List<Named> names = ItemNames.of(2_000);
        Map<String, Long> byCategory = names.stream().collect(Collectors.groupingBy(Named::gb, Collectors.counting()));
        double penalties = (double) byCategory.getOrDefault("02", 0L) / names.size();
        assertTrue(penalties > 0.65 && penalties < 0.75, byCategory::toString);
        for (String category : List.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "10"))
            assertTrue(byCategory.getOrDefault(category, 0L) > 0, category + " of " + byCategory);
        assertEquals(
                names.size(),
                names.stream().map(n -> n.department() + n.name()).distinct().count(),
                "every name is another one");
    }
}
