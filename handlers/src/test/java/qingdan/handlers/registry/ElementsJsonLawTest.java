package qingdan.handlers.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import qingdan.contract.ContractJson;
import qingdan.contract.model.ElementDifference;
import qingdan.contract.model.ItemElements;
import qingdan.registry.event.ItemContent;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;

/** Every element of every item of the sample list goes out through the contract and comes back unchanged. */
@NullUnmarked
class ElementsJsonLawTest {
    private static final List<Seed.Item> ITEMS =
            SeedFiles.load(SeedSource.product()).items();

    @Test
    void shouldComeBackUnchangedWhenAnItemWentOutToBeEdited() {
        for (Seed.Item item : ITEMS)
            assertEquals(item.content(), ElementsJson.content(ElementsJson.elements(item.content())), item.itemCode());
    }

    @Test
    void shouldNameWhatDiffersAndNothingElse() throws Exception {
        // given
        ItemContent before = ITEMS.getFirst().content();
        String json =
                new String(ContractJson.write(ElementsJson.elements(before)), java.nio.charset.StandardCharsets.UTF_8);
        String law = before.bases().getFirst().law();
        ItemContent after = ElementsJson.content(ContractJson.mapper()
                .readValue(json.replace("\"" + law + "\"", "\"" + law + " (修订)\""), ItemElements.class));
        // when
        List<ElementDifference> found = Differences.of(before, after, Locale.SIMPLIFIED_CHINESE);
        // then
        assertTrue(
                found.stream()
                        .anyMatch(d -> d.change() == ElementDifference.ChangeEnum.ADDED
                                && d.pointer().startsWith("/bases/" + law + " (修订)")),
                found::toString);
        assertTrue(found.stream().allMatch(d -> d.pointer().startsWith("/bases/") && d.standard()), found::toString);
        assertEquals("设定依据", found.getFirst().name());
        assertEquals(List.of(), Differences.of(before, before, Locale.ENGLISH));
    }

    @Test
    void shouldShowEverythingAsAddedWhenTheItemIsNew() {
        for (Seed.Item item : ITEMS) {
            List<ElementDifference> found = Differences.of(null, item.content(), Locale.ENGLISH);
            assertTrue(found.size() > 10, item.itemCode());
            assertTrue(
                    found.stream()
                            .allMatch(d -> d.change() == ElementDifference.ChangeEnum.ADDED && d.before() == null),
                    found::toString);
        }
    }

    @Test
    void shouldSayWhyWhenAValueCannotBeSuchAnElement() throws Exception {
        String json = new String(
                ContractJson.write(ElementsJson.elements(ITEMS.getFirst().content())),
                java.nio.charset.StandardCharsets.UTF_8);
        String wrong = json.replaceFirst(
                "\"scheme\":\"ah2014\",\"code\":\"[0-9]{2}\"", "\"scheme\":\"ah2014\",\"code\":\"x\"");
        ItemElements elements = ContractJson.mapper().readValue(wrong, ItemElements.class);
        assertThrows(IllegalArgumentException.class, () -> ElementsJson.content(elements));
    }
}
