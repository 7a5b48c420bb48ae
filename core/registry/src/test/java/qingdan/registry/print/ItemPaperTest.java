package qingdan.registry.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.ItemSnapshot;
import qingdan.registry.event.ItemStatus;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;
import qingdan.registry.store.RegistryJson;

/** An item's sheets say everything the item says, whatever its length, and are the same bytes each time. */
final class ItemPaperTest {
    private static final Seed SEED = SeedFiles.load(SeedSource.product());
    private final PrintShop shop = new PrintShop(code -> code);

    private static Seed.Item seeded(String basicCode) {
        return SEED.items().stream()
                .filter(i -> i.content().classification().basicCode().equals(basicCode))
                .findFirst()
                .orElseThrow();
    }

    private static ItemSnapshot snapshot(String code, ItemContent content, ItemStatus status) {
        return new ItemSnapshot(
                code,
                3,
                LocalDate.of(2026, 3, 2),
                status == ItemStatus.IN_FORCE ? null : LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 10, 1),
                status,
                null,
                null,
                "肥西县",
                "年度调整",
                Instant.parse("2026-02-20T02:00:00Z"),
                content);
    }

    private byte[] print(ItemSnapshot item) {
        return shop.item(ItemPaper.of(item, code -> code));
    }

    /** Every text in an item's content but the English and the media types. */
    private static void texts(JsonNode node, StringBuilder out) {
        if (node.isTextual()) out.append(node.asText()).append('\n');
        node.forEach(child -> texts(child, out));
    }

    private static Map<Integer, Integer> missing(ItemContent content, String printed) {
        StringBuilder said = new StringBuilder();
        texts(RegistryJson.parse(RegistryJson.text(content), JsonNode.class), said);
        Map<Integer, Integer> missing = new HashMap<>(PaperReader.han(said.toString()));
        PaperReader.han(printed)
                .forEach((c, n) -> missing.computeIfPresent(c, (k, asked) -> asked > n ? asked - n : null));
        return missing;
    }

    @Test
    void shouldSayEveryCharacterOfTheItem() throws IOException {
        int looked = 0;
        for (String basicCode : List.of("340122001000", "340131002000", "340217001000", "340511001000")) {
            Seed.Item item = seeded(basicCode);
            String printed = PaperReader.text(print(snapshot(item.itemCode(), item.content(), ItemStatus.IN_FORCE)));
            assertEquals(
                    Map.of(), missing(item.content(), printed), item.content().name());
            assertTrue(printed.contains(item.itemCode()) && printed.contains("2026-03-02"));
            looked++;
        }
        assertEquals(4, looked);
    }

    @Test
    void shouldGiveTheSameBytesForAVersionWhateverBecameOfIt() {
        Seed.Item item = seeded("340122001000");
        byte[] first = print(snapshot(item.itemCode(), item.content(), ItemStatus.IN_FORCE));
        byte[] later = new PrintShop(code -> code)
                .item(ItemPaper.of(snapshot(item.itemCode(), item.content(), ItemStatus.ABOLISHED), code -> code));
        assertArrayEquals(first, later);
    }

    @Test
    void shouldGoOnOverPages() throws IOException {
        ItemContent large = large(seeded("340122001000").content());
        byte[] pdf = print(snapshot("11340123QD00020180" + "4" + "340122001000", large, ItemStatus.IN_FORCE));
        String printed = PaperReader.text(pdf);
        assertTrue(PaperReader.pages(pdf) >= 15, "Expected many pages, but got " + PaperReader.pages(pdf));
        assertEquals(Map.of(), missing(large, printed));
        assertTrue(printed.contains("第一百号材料"));
        for (int page = 0; page < PaperReader.pages(pdf); page++)
            assertTrue(PaperReader.ink(pdf, page, "item-large") > 3_000, "Expected text on page " + page);
    }

    /** A hundred materials, and a basis of six thousand characters. */
    private static ItemContent large(ItemContent content) {
        ObjectNode json = RegistryJson.parse(RegistryJson.text(content), ObjectNode.class);
        ArrayNode materials = json.withArray("materials");
        ObjectNode sample = materials.get(0).deepCopy();
        materials.removeAll();
        for (int i = 1; i <= 100; i++) {
            ObjectNode one = sample.deepCopy();
            one.put("code", "m" + i).put("name", i == 100 ? "第一百号材料" : "第" + i + "号材料");
            one.put("acceptStandard", "符合国家标准，内容真实、完整、有效。".repeat(i % 7 + 1));
            materials.add(one);
        }
        ((ObjectNode) json.withArray("bases").get(0))
                .put("text", "国务院有关部门应当依照本法规定的权限、程序和期限实施。".repeat(250).substring(0, 6_000));
        return RegistryJson.parse(json.toString(), ItemContent.class);
    }

    @Test
    void shouldLookLikeATable() throws IOException {
        Seed.Item licence = seeded("340122001000");
        byte[] pdf = print(snapshot(licence.itemCode(), licence.content(), ItemStatus.IN_FORCE));
        for (int page = 0; page < PaperReader.pages(pdf); page++)
            assertTrue(PaperReader.ink(pdf, page, "item-licence") > 10_000);
        Seed.Item penalty = seeded("340231001000");
        byte[] other = print(snapshot(penalty.itemCode(), penalty.content(), ItemStatus.IN_FORCE));
        assertTrue(PaperReader.ink(other, 0, "item-penalty") > 10_000);
        assertFalse(PaperReader.text(other).contains("null"));
    }
}
