package qingdan.registry.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import qingdan.kernel.domain.TimeLimit;
import qingdan.registry.domain.OrganPast;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.ExerciseLevel;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.Organ;
import qingdan.registry.seed.Families;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;
import qingdan.registry.store.OrganRow;
import qingdan.registry.store.Organs;

/** What becomes of an item of a file, against the product's sample list. */
class CheckingLawTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Seed SEED = SeedFiles.load(SeedSource.product());
    private static final ListReference REFERENCE =
            new ListReference(Sheets.bodies(SEED.organs()), SEED.entries(), Map.of());
    private static final Families FAMILIES = Families.load(SeedSource.product());
    private static final Seed.Item ITEM = SEED.items().stream()
            .filter(i -> i.content().exercise().region().equals("340123"))
            .findFirst()
            .orElseThrow();

    private final Checking checking =
            new Checking(REFERENCE, "340123"::equals, FAMILIES, new ImportSettings("2026年本", null, "年度调整"), TODAY);

    @Test
    void aNewItemBeginsWithWhatItsFamilyShares() {
        CheckedItem checked = check(named(ITEM), null);
        assertEquals(RowResult.NEW, checked.result(), checked.findings().toString());
        ItemContent content = content(checked);
        assertEquals(ITEM.itemCode(), who(checked).itemCode());
        assertEquals(1, checked.version());
        assertEquals(TODAY, checked.effectiveFrom());
        assertEquals("2026年本", content.edition());
        assertTrue(content.duties().size() > 2 && content.bases().equals(entryBases()));
    }

    @Test
    void whatTheFileSaysReplacesWhatWasThereAndTheRestStays() {
        Map<Column, String> line = named(ITEM);
        line.put(Column.PROMISED, "3个工作日");
        line.put(Column.PHONE, "0551-12345678");
        CheckedItem checked = check(line, known(ITEM));
        assertEquals(RowResult.CHANGED, checked.result(), checked.findings().toString());
        ItemContent content = content(checked);
        assertEquals(TimeLimit.workDays(3), content.limits().promised());
        assertEquals("0551-12345678", content.venue().phone());
        assertEquals(ITEM.content().duties(), content.duties());
        assertEquals(2, checked.version());
    }

    @Test
    void theSameAgainChangesNothing() {
        Map<Column, String> line = named(ITEM);
        line.put(Column.PHONE, "0551-12345678");
        ItemContent after = content(check(line, known(ITEM)));
        KnownItem now = new KnownItem(ITEM.itemCode(), 2, TODAY, after, 1, null, false);
        assertEquals(RowResult.UNCHANGED, check(line, now).result());
        line.put(Column.PHONE, "0551-12345679");
        CheckedItem third = check(line, now);
        assertEquals(RowResult.CHANGED, third.result());
        assertEquals(TODAY.plusDays(1), third.effectiveFrom());
    }

    @Test
    void standardElementsStayAsTheCatalogueSaysAndTheRowSaysSo() {
        Map<Column, String> line = named(ITEM);
        line.put(Column.BASIC_CODE, ITEM.content().classification().basicCode());
        line.put(Column.NAME, "完全另外的名称");
        line.put(Column.BASIS, "《另外的法》第一条");
        CheckedItem checked = check(line, null);
        assertEquals(RowResult.NEW, checked.result(), checked.findings().toString());
        assertEquals(ITEM.content().name(), content(checked).name());
        assertEquals(entryBases(), content(checked).bases());
        assertEquals(2, count(checked, IntakeRules.STANDARD_KEPT));
    }

    @Test
    void anItemClaimsTheVersionOfItsEntryThatIsInForce() {
        Map<Column, String> line = named(ITEM);
        line.put(Column.BASIC_CODE, ITEM.content().classification().basicCode());
        List<CatalogueEntry> entries = new ArrayList<>(SEED.entries());
        entries.replaceAll(e -> e.basicCode().equals(line.get(Column.BASIC_CODE)) ? renamed(e, e.levels()) : e);
        Checking second = checking(entries);
        // a new item
        CheckedItem fresh = second.decide(second.identify(raw(line)), null);
        assertEquals(RowResult.NEW, fresh.result(), fresh.findings().toString());
        assertEquals(2, fresh.entryVersion());
        assertEquals("新的名称", content(fresh).name());
        // one that has the first version
        CheckedItem adopted = second.decide(second.identify(raw(line)), known(ITEM));
        assertEquals(RowResult.CHANGED, adopted.result());
        assertEquals(2, adopted.entryVersion());
        assertEquals("新的名称", content(adopted).name());
        assertEquals(1, count(adopted, IntakeRules.ENTRY_ADOPTED));
        // one that has the second
        KnownItem upToDate = new KnownItem(ITEM.itemCode(), 2, TODAY, content(adopted), 2, null, false);
        assertEquals(
                RowResult.UNCHANGED,
                second.decide(second.identify(raw(line)), upToDate).result());
        // and a version that the item's level has no part in
        entries.replaceAll(e ->
                e.basicCode().equals(line.get(Column.BASIC_CODE)) ? renamed(e, List.of(ExerciseLevel.PROVINCE)) : e);
        Checking locked = checking(entries);
        CheckedItem refused = locked.decide(locked.identify(raw(line)), known(ITEM));
        assertEquals(RowResult.REFUSED, refused.result());
        assertEquals(
                1,
                count(refused, IntakeRules.STANDARD_LOCKED),
                refused.findings().toString());
    }

    private static RawItem raw(Map<Column, String> line) {
        return new RawItem(0, "", 2, 2, "", "", new ArrayList<>(List.of(line)));
    }

    private static Checking checking(List<CatalogueEntry> entries) {
        return new Checking(
                new ListReference(
                        Sheets.bodies(SEED.organs()),
                        entries,
                        Map.of(ITEM.content().classification().basicCode(), 2)),
                "340123"::equals,
                FAMILIES,
                new ImportSettings("2026年本", null, "年度调整"),
                TODAY);
    }

    private static CatalogueEntry renamed(CatalogueEntry e, List<ExerciseLevel> levels) {
        return new CatalogueEntry(
                e.basicCode(),
                e.localCode(),
                "新的名称",
                e.ahCategory(),
                e.nationalCategory(),
                e.parentBasicCode(),
                e.department(),
                levels,
                e.bases(),
                e.statutory(),
                e.limitNote(),
                e.evidence());
    }

    @Test
    void everyMistakeIsNamed() {
        refused(IntakeRules.NOT_IN_CATALOGUE, Column.NAME, "没有的事项");
        refused(IntakeRules.ORGAN_UNKNOWN, Column.ORGAN, "月球管理局");
        refused(IntakeRules.ORGAN_ELSEWHERE, Column.ORGAN_CODE, organOf("340000"));
        refused(IntakeRules.CODE_WRONG, Column.BASIC_CODE, "12345");
        refused(IntakeRules.CODE_WRONG, Column.ITEM_CODE, "X".repeat(31));
        refused(IntakeRules.UNREADABLE, Column.PROMISED, "很快");
        refused(IntakeRules.UNREADABLE, Column.EFFECTIVE_FROM, "开春");
        refused(IntakeRules.UNREADABLE, Column.CATEGORY, "行政魔法");
        refused(IntakeRules.NOT_IN_USE, Column.STATUS, "取消");
        Map<Column, String> none = named(ITEM);
        none.remove(Column.NAME);
        assertEquals(1, count(check(none, null), IntakeRules.NAME_MISSING));
    }

    @Test
    void theLawOfTheListDecidesToo() {
        Map<Column, String> line = named(ITEM);
        line.put(Column.PHONE, "12");
        CheckedItem phone = check(line, null);
        assertEquals(RowResult.REFUSED, phone.result());
        assertTrue(phone.findings().stream().anyMatch(f -> f.rule().code().equals("R13")));
        line.put(Column.PHONE, "0551-12345678");
        KnownItem gone = new KnownItem(ITEM.itemCode(), 1, TODAY.minusDays(9), ITEM.content(), 1, TODAY, false);
        assertEquals(1, count(check(line, gone), IntakeRules.ABOLISHED));
        line.put(Column.EFFECTIVE_FROM, "2026-01-01");
        assertEquals(1, count(check(line, known(ITEM)), IntakeRules.DATE_REFUSED));
        KnownItem elsewhere = new KnownItem(ITEM.itemCode(), 1, TODAY, ITEM.content(), 1, null, true);
        assertEquals(1, count(check(line, elsewhere), IntakeRules.OWNED_ELSEWHERE));
    }

    @Test
    void theOrganMayStandInTheTitle() {
        Map<Column, String> line =
                new EnumMap<>(Map.of(Column.NAME, ITEM.content().name()));
        RawItem raw = new RawItem(0, "Sheet1", 3, 3, ITEM.content().exercise().organName() + "权力清单", "", List.of(line));
        CheckedItem checked = checking.decide(checking.identify(raw), null);
        assertEquals(RowResult.NEW, checked.result(), checked.findings().toString());
        assertEquals(ITEM.itemCode(), who(checked).itemCode());
    }

    @Test
    void anOrganIsKnownUnderItsFormerNameAndTheRowNamesTodays() {
        String organ = ITEM.content().exercise().organ();
        String now = ITEM.content().exercise().organName();
        Checking renamed = formerly(Map.of(organ, "肥西县旧名样例委员会"), Map.of());
        Map<Column, String> line = named(ITEM);
        line.put(Column.ORGAN, "肥西县 旧名样例委员会");
        CheckedItem byColumn = renamed.decide(renamed.identify(raw(line)), null);
        assertEquals(RowResult.NEW, byColumn.result(), byColumn.findings().toString());
        assertEquals(ITEM.itemCode(), who(byColumn).itemCode());
        assertEquals(now, content(byColumn).exercise().organName());
        assertEquals(1, count(byColumn, IntakeRules.ORGAN_RENAMED));
        assertTrue(byColumn.findings().stream().anyMatch(f -> f.detail().endsWith("→ " + now)));

        line.remove(Column.ORGAN);
        RawItem titled = new RawItem(0, "Sheet1", 3, 3, "肥西县旧名样例委员会权力清单", "", List.of(line));
        CheckedItem byTitle = renamed.decide(renamed.identify(titled), null);
        assertEquals(ITEM.itemCode(), who(byTitle).itemCode());
        assertEquals(1, count(byTitle, IntakeRules.ORGAN_RENAMED));
    }

    @Test
    void todaysNameComesBeforeAnothersFormerOne() {
        String now = ITEM.content().exercise().organName();
        Organ other = SEED.organs().stream()
                .filter(o -> o.region().equals("340123") && !o.name().equals(now))
                .findFirst()
                .orElseThrow();
        Checking both = formerly(Map.of(other.code(), now), Map.of());
        CheckedItem checked = both.decide(both.identify(raw(named(ITEM))), null);
        assertEquals(ITEM.itemCode(), who(checked).itemCode());
        assertEquals(0, count(checked, IntakeRules.ORGAN_RENAMED));
    }

    @Test
    void anItemUnderTheFormerNameIsTakenInUnderTodays() {
        String now = ITEM.content().exercise().organName();
        String code = ITEM.content().exercise().organ();
        ItemContent old = ITEM.content().withExercise(ITEM.content().exercise().withOrganName("肥西县旧名样例委员会"));
        KnownItem known = new KnownItem(ITEM.itemCode(), 1, ITEM.effectiveFrom(), old, 1, null, false);
        Checking renamed = formerly(Map.of(code, "肥西县旧名样例委员会"), Map.of());
        // nothing but the name: no version for its sake
        assertEquals(
                RowResult.UNCHANGED,
                renamed.decide(renamed.identify(raw(named(ITEM))), known).result());
        Map<Column, String> line = named(ITEM);
        line.put(Column.PHONE, "0551-12345678");
        CheckedItem changed = renamed.decide(renamed.identify(raw(line)), known);
        assertEquals(RowResult.CHANGED, changed.result(), changed.findings().toString());
        assertEquals(now, content(changed).exercise().organName());
        // a name that the organ never had is still refused
        assertEquals(RowResult.REFUSED, check(line, known).result());
    }

    @Test
    void anOrganThatIsNoMoreIsRefusedWithWhatBecameOfIt() {
        Organ next = SEED.organs().stream()
                .filter(o -> o.code().equals(ITEM.content().exercise().organ()))
                .findFirst()
                .orElseThrow();
        OrganRow merged = gone(next.withName("肥西县样例登记局"), "11340123QDGONE001X", next.code());
        OrganRow abolished = gone(next.withName("肥西县样例审批局"), "11340123QDGONE002X", null);
        Checking after = new Checking(
                new ListReference(Sheets.bodies(SEED.organs()), List.of(merged, abolished), SEED.entries(), Map.of()),
                "340123"::equals,
                FAMILIES,
                new ImportSettings("2026年本", null, "年度调整"),
                TODAY);
        Map<Column, String> line = named(ITEM);
        line.put(Column.ORGAN, "肥西县样例登记局");
        assertEquals(List.of("肥西县样例登记局，自2026-01-01起并入" + next.name()), unknown(after, line));
        line.put(Column.ORGAN, "肥西县样例审批局");
        assertEquals(List.of("肥西县样例审批局，自2026-01-01起撤销"), unknown(after, line));
        line.remove(Column.ORGAN);
        line.put(Column.ORGAN_CODE, "11340123QDGONE001X");
        assertEquals(List.of("11340123QDGONE001X，自2026-01-01起并入" + next.name()), unknown(after, line));
        line.put(Column.ORGAN_CODE, "11340123QDGONE003X");
        assertEquals(List.of("11340123QDGONE003X"), unknown(after, line));
    }

    private static OrganRow gone(Organ organ, String creditCode, @Nullable String successor) {
        return new OrganRow(organ, creditCode, true, null, LocalDate.of(2026, 1, 1), successor);
    }

    private static List<String> unknown(Checking checking, Map<Column, String> line) {
        return checking.identify(raw(line)).findings().stream()
                .filter(f -> f.rule().equals(IntakeRules.ORGAN_UNKNOWN))
                .map(RowFinding::detail)
                .toList();
    }

    @Test
    void anOrganIsKnownByTheCodeItUsesNow() {
        String code = ITEM.content().exercise().organ();
        Checking registered = formerly(Map.of(), Map.of(code, "11340123003000000X"));
        Map<Column, String> line = named(ITEM);
        line.remove(Column.ORGAN);
        line.put(Column.ORGAN_CODE, "11340123003000000X");
        CheckedItem checked = registered.decide(registered.identify(raw(line)), null);
        assertEquals(ITEM.itemCode(), who(checked).itemCode());
        line.put(Column.ORGAN_CODE, code);
        assertEquals(
                ITEM.itemCode(),
                who(registered.decide(registered.identify(raw(line)), null)).itemCode());
    }

    /** With organs that had another name, or use another code than they were taken in under, by code. */
    private static Checking formerly(Map<String, String> names, Map<String, String> creditCodes) {
        List<Organs.Known> bodies = SEED.organs().stream()
                .map(o -> new Organs.Known(
                        o,
                        creditCodes.getOrDefault(o.code(), o.code()),
                        new OrganPast(
                                new HashSet<>(List.of(o.name(), names.getOrDefault(o.code(), o.name()))), null, null)))
                .toList();
        return new Checking(
                new ListReference(bodies, SEED.entries(), Map.of()),
                "340123"::equals,
                FAMILIES,
                new ImportSettings("2026年本", null, "年度调整"),
                TODAY);
    }

    @Test
    void everyFindingSpeaksBothLanguages() {
        for (var rule : IntakeRules.all()) {
            RowFinding finding = new RowFinding(rule, "x", "y");
            assertTrue(finding.zh().matches(".*\\p{IsHan}.*") && !finding.en().matches(".*\\p{IsHan}.*"), finding.en());
        }
    }

    private static List<qingdan.registry.event.LegalBasis> entryBases() {
        return SEED.entries().stream()
                .filter(e ->
                        e.basicCode().equals(ITEM.content().classification().basicCode()))
                .findFirst()
                .orElseThrow()
                .bases();
    }

    private static String organOf(String region) {
        return SEED.organs().stream()
                .filter(o -> o.region().equals(region))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private void refused(qingdan.registry.domain.Rule rule, Column column, String text) {
        Map<Column, String> line = named(ITEM);
        if (column == Column.ORGAN_CODE) line.remove(Column.ORGAN);
        line.put(column, text);
        CheckedItem checked = check(line, null);
        assertEquals(RowResult.REFUSED, checked.result(), column + " " + text);
        assertTrue(count(checked, rule) >= 1, column + " " + checked.findings());
    }

    private static Map<Column, String> named(Seed.Item item) {
        Map<Column, String> line = new EnumMap<>(Column.class);
        line.put(Column.NAME, item.content().name());
        line.put(Column.ORGAN, item.content().exercise().organName());
        return line;
    }

    private static KnownItem known(Seed.Item item) {
        return new KnownItem(item.itemCode(), 1, item.effectiveFrom(), item.content(), 1, null, false);
    }

    private CheckedItem check(Map<Column, String> line, @Nullable KnownItem known) {
        RawItem raw = new RawItem(0, "", 2, 2, "", "", new ArrayList<>(List.of(line)));
        return checking.decide(checking.identify(raw), known);
    }

    private static ItemContent content(CheckedItem checked) {
        ItemContent content = checked.content();
        assertNotNull(content, checked.findings().toString());
        return content;
    }

    private static Identity who(CheckedItem checked) {
        Identity who = checked.who();
        assertNotNull(who);
        return who;
    }

    private static long count(CheckedItem checked, qingdan.registry.domain.Rule rule) {
        return checked.findings().stream().filter(f -> f.rule().equals(rule)).count();
    }
}
