package qingdan.registry.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.ItemContent;
import qingdan.registry.publication.ListKind;
import qingdan.registry.publication.ListedItem;
import qingdan.registry.seed.Families;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;
import qingdan.registry.store.RegistryJson;

/** Each table that is given out, taken in again, says the same of every item of the product's list. */
@SuppressWarnings("NullAway.Init") // made before each test
class RoundTripLawTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Seed SEED = SeedFiles.load(SeedSource.product());
    private static final Map<String, CatalogueEntry> ENTRIES = entries();

    @TempDir
    private Path folder;

    private final Checking checking = new Checking(
            new ListReference(Sheets.bodies(SEED.organs()), SEED.entries(), Map.of()),
            region -> true,
            Families.load(SeedSource.product()),
            new ImportSettings("", null, "年度调整"),
            TODAY);

    @ParameterizedTest
    @EnumSource
    void everyTable(ListKind kind) throws Exception {
        Map<String, ItemContent> known = contents("见附件", "承办人及其主管人员");
        List<List<String>> rows = rows(kind, known);
        List<RawItem> items = Sheets.items(Sheets.workbook(folder, "list", rows), folder);
        assertEquals(known.size(), items.size());
        for (RawItem item : items) same(item, known);
    }

    /** 总表 without codes: sub-items are found by their main item and their own name. */
    @Test
    void subItemsByNameOnly() throws Exception {
        Map<String, ItemContent> known = contents(null, null);
        known.values()
                .removeIf(content -> !content.exercise().region().equals("340123")
                        || content.classification().parentBasicCode() == null);
        assertTrue(known.size() > 1);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("事项名称", "子项名称", "实施主体"));
        String main = "";
        for (List<String> line : rows(ListKind.TOTAL, known).subList(1, known.size() + 1)) {
            // The main item's name stands in the first row only; sub-items have numbers.
            rows.add(
                    List.of(line.get(2).equals(main) ? "" : line.get(2), rows.size() + "." + line.get(3), line.get(5)));
            main = line.get(2);
        }
        List<RawItem> items = Sheets.items(Sheets.workbook(folder, "subs", rows), folder);
        assertEquals(known.size(), items.size());
        for (RawItem item : items) same(item, known);
        Map<Column, String> other = new HashMap<>(items.getFirst().lines().getFirst());
        other.put(Column.NAME, "另外的主项");
        RawItem wrong = new RawItem(0, "", 2, 2, "", "", List.of(other));
        assertEquals(
                List.of("I09 事项名称"),
                checking.identify(wrong).findings().stream()
                        .map(f -> f.rule().code() + " " + f.place())
                        .toList());
    }

    /** All four tables of an item as parts from four sheets. */
    @Test
    void allTablesTogether() throws Exception {
        Map<String, ItemContent> known = contents("见附件", "承办人及其主管人员");
        Map<String, List<Checking.Step>> parts = new LinkedHashMap<>();
        for (ListKind kind : ListKind.values())
            for (RawItem item : Sheets.items(Sheets.workbook(folder, "list", rows(kind, known)), folder)) {
                Checking.Step step = checking.identify(item);
                parts.computeIfAbsent(item.one(Column.ITEM_CODE), code -> new ArrayList<>())
                        .add(step);
            }
        SheetItems items = new SheetItems(checking);
        parts.forEach((code, steps) -> {
            assertEquals(ListKind.values().length, steps.size());
            CheckedItem first = items.decide(steps, known(code, Objects.requireNonNull(known.get(code))))
                    .getFirst();
            assertEquals(RowResult.UNCHANGED, first.result(), code + first.findings());
        });
    }

    private void same(RawItem item, Map<String, ItemContent> known) {
        Checking.Step step = checking.identify(item);
        assertEquals(List.of(), step.findings());
        Identity who = Objects.requireNonNull(step.who());
        ItemContent content = Objects.requireNonNull(known.get(who.itemCode()));
        CheckedItem checked = checking.decide(step, known(who.itemCode(), content));
        if (checked.result() != RowResult.UNCHANGED && checked.content() != null)
            assertEquals(json(content), json(checked.content()), who.itemCode());
        assertEquals(RowResult.UNCHANGED, checked.result(), checked.findings().toString());
    }

    private static KnownItem known(String code, ItemContent content) {
        return new KnownItem(code, 1, TODAY.minusYears(1), content, 1, null, false);
    }

    private static List<List<String>> rows(ListKind kind, Map<String, ItemContent> items) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(kind.headings());
        items.forEach((code, content) -> {
            String parent = content.classification().parentBasicCode();
            String main = parent == null
                    ? null
                    : Objects.requireNonNull(ENTRIES.get(parent)).name();
            ListedItem item = new ListedItem(code, 1, TODAY, "in-force", main, content, NullNode.getInstance());
            rows.addAll(kind.lines(item, rows.size()));
        });
        return rows;
    }

    /** The list, with a remark and who answers for it where they are given. */
    private static Map<String, ItemContent> contents(@Nullable String remark, @Nullable String subjects) {
        Map<String, ItemContent> contents = new LinkedHashMap<>();
        for (Seed.Item item : SEED.items()) {
            var json = new ObjectMapper();
            try {
                var tree = (ObjectNode) json.readTree(json(item.content()));
                if (remark != null) tree.put("remark", remark);
                if (subjects != null)
                    tree.path("accountability").forEach(a -> ((ObjectNode) a).put("subjects", subjects));
                contents.put(item.itemCode(), RegistryJson.parse(tree.toString(), ItemContent.class));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return contents;
    }

    private static String json(ItemContent content) {
        return new String(RegistryJson.bytes(content), StandardCharsets.UTF_8);
    }

    private static Map<String, CatalogueEntry> entries() {
        Map<String, CatalogueEntry> entries = new HashMap<>();
        SEED.entries().forEach(entry -> entries.put(entry.basicCode(), entry));
        return entries;
    }
}
