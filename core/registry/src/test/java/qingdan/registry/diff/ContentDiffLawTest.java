package qingdan.registry.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import qingdan.kernel.domain.TimeLimit;
import qingdan.registry.domain.Sample;
import qingdan.registry.domain.StandardFields;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.Material;
import qingdan.registry.seed.Seed;

/** Differences name the field in both languages, and stay small when little has changed. */
class ContentDiffLawTest {
    private static final ItemContent FOOD = Sample.FOOD.content();

    @Test
    void shouldFindNothingWhenBothSidesAreEqual() {
        for (Seed.Item item : Sample.SEED.items())
            assertEquals(List.of(), ContentDiff.between(item.content(), item.content()));
    }

    @Test
    void shouldNameTheFieldWhenAScalarChanges() {
        Change change = only(ContentDiff.between(FOOD, Sample.content(FOOD, "食品经营审批", FOOD.conditions())));
        assertEquals("/name", change.path());
        assertEquals("事项名称", change.zh());
        assertEquals(Change.Kind.CHANGED, change.kind());
        assertEquals("食品经营许可", change.before());
        assertEquals("食品经营审批", change.after());
    }

    @Test
    void shouldMatchByIdentityWhenAnElementIsPutInFront() {
        List<String> conditions = new ArrayList<>(FOOD.conditions());
        conditions.addFirst("新增的条件");
        Change change = only(ContentDiff.between(FOOD, Sample.content(FOOD, FOOD.name(), conditions)));
        assertEquals(Change.Kind.ADDED, change.kind());
        assertEquals("/conditions/新增的条件", change.path());
        assertNull(change.before());
    }

    @Test
    void shouldSeeNoDifferenceWhenOnlyTheOrderOfAnUnorderedListChanged() {
        ItemContent two = Sample.content(FOOD, FOOD.name(), List.of("甲", "乙", "丙"));
        ItemContent turned = Sample.content(FOOD, FOOD.name(), List.of("丙", "甲", "乙"));
        assertEquals(List.of(), ContentDiff.between(two, turned));
    }

    @Test
    void shouldNameTheWayWhenAMemberOfAnElementChanges() {
        List<Material> materials = new ArrayList<>(FOOD.materials());
        Material m = materials.removeFirst();
        materials.add(new Material(
                m.code(),
                m.name(),
                m.source(),
                m.format(),
                m.copies() + 1,
                m.required(),
                m.condition(),
                m.grade(),
                m.acceptStandard(),
                m.fillNote(),
                m.mediaTypes(),
                m.maxBytes(),
                m.kind(),
                m.paper(),
                m.basis(),
                m.blankForm(),
                m.sample()));
        Change change = only(ContentDiff.between(FOOD.materials().getFirst(), materials.getLast()));
        assertEquals("/copies", change.path());
        assertEquals("份数", change.zh());
    }

    @Test
    void shouldShowTheStandardFieldsWhenAnItemIsComparedWithItsEntry() {
        CatalogueEntry next = Sample.entry(Sample.ENTRY, "食品经营许可（新）", "第九十九条", TimeLimit.workDays(99));
        List<Change> changes = ContentDiff.between(FOOD, StandardFields.apply(FOOD, next));
        Set<String> roots = new HashSet<>();
        for (Change change : changes) roots.add("/" + change.path().split("/", -1)[1]);
        assertEquals(Set.of("/name", "/bases", "/limits"), roots);
        assertTrue(changes.stream().anyMatch(c -> c.path().equals("/limits/statutory") && "99个工作日".equals(c.after())));
    }

    @Test
    void shouldCoverEveryDifferenceWhenAnyTwoItemsAreCompared() {
        Random random = new Random(340123);
        List<Seed.Item> items = new ArrayList<>(Sample.SEED.items());
        Collections.shuffle(items, random);
        for (int i = 1; i < items.size(); i++) {
            ItemContent left = items.get(i - 1).content();
            ItemContent right = items.get(i).content();
            List<Change> there = ContentDiff.between(left, right);
            List<Change> back = ContentDiff.between(right, left);
            assertTrue(!there.isEmpty());
            assertEquals(paths(there), paths(back));
            assertEquals(there.size(), paths(there).size(), "a path is named twice");
        }
    }

    @Test
    void shouldHaveANameForEveryMemberOfEveryRecord() {
        Set<Class<?>> seen = new HashSet<>();
        collect(ItemContent.class, seen);
        collect(CatalogueEntry.class, seen);
        Set<String> members = new HashSet<>();
        for (Class<?> record : seen)
            for (RecordComponent member : record.getRecordComponents()) {
                assertTrue(!FieldNames.of(record, member.getName()).zh().isBlank());
                members.add(record.getSimpleName() + "." + member.getName());
            }
        Set<String> named = new HashSet<>();
        FieldNames.all().forEach(f -> assertTrue(named.add(f.record() + "." + f.field())));
        assertEquals(members, named);
    }

    private static void collect(Type type, Set<Class<?>> into) {
        if (type instanceof ParameterizedType list) {
            for (Type of : list.getActualTypeArguments()) collect(of, into);
            return;
        }
        if (!(type instanceof Class<?> c)
                || !c.isRecord()
                || !c.getPackageName().endsWith("registry.event")) return;
        if (c.getSimpleName().equals("CategoryCode") || !into.add(c)) return;
        for (RecordComponent member : c.getRecordComponents()) collect(member.getGenericType(), into);
    }

    private static Set<String> paths(List<Change> changes) {
        Set<String> paths = new HashSet<>();
        for (Change change : changes) paths.add(change.path());
        return paths;
    }

    private static Change only(List<Change> changes) {
        assertEquals(1, changes.size(), changes.toString());
        return changes.getFirst();
    }
}
