package qingdan.registry.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import qingdan.registry.event.ItemContent;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;

/** A content written before there were services and handling items is read, and written again as the same bytes. */
class RegistryJsonLawTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Seed.Item> ITEMS =
            SeedFiles.load(SeedSource.product()).items();

    @Test
    void shouldWriteAnOlderContentAsItAlwaysWas() throws Exception {
        for (Seed.Item item : ITEMS) {
            String older = older(RegistryJson.text(item.content()));
            ItemContent read = RegistryJson.content(older);
            assertNull(read.services());
            assertEquals(List.of(), read.handlingItems());
            assertEquals(older, RegistryJson.text(read), item.itemCode());
        }
        assertTrue(ITEMS.size() > 190);
    }

    /** As it was written before there were these elements. */
    private static String older(String text) throws JsonProcessingException {
        ObjectNode content = (ObjectNode) JSON.readTree(text);
        content.remove(List.of("services", "handlingItems"));
        if (content.path("remedies") instanceof ObjectNode remedies)
            remedies.retain("reconsideration", "litigation", "rights", "obligations");
        content.path("fees").path("items").forEach(fee -> ((ObjectNode) fee).remove("reductionNote"));
        content.path("materials").forEach(material -> ((ObjectNode) material)
                .remove(List.of("kind", "paper", "basis", "blankForm", "sample")));
        return JSON.writeValueAsString(content);
    }

    @Test
    void shouldKeepHandlingItemsAndServicesWhenTheyAreSaid() {
        List<ItemContent> said = ITEMS.stream()
                .map(Seed.Item::content)
                .filter(content -> !content.handlingItems().isEmpty())
                .toList();
        assertTrue(
                said.stream().map(ItemContent::name).distinct().count() >= 2,
                () -> "items of the sample with handling items");
        for (ItemContent content : said) {
            assertEquals(content, RegistryJson.content(RegistryJson.text(content)));
            assertTrue(content.handlingItems().stream()
                    .anyMatch(one -> one.promised() != null && !one.materials().isEmpty()));
        }
    }
}
