package qingdan.registry.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import qingdan.kernel.domain.ItemCode;
import qingdan.registry.domain.Categories;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.CategoryCode;
import qingdan.registry.event.CategoryScheme;
import qingdan.registry.event.Organ;

/**
 * Tells which item of which organ a part of the file speaks of: by its codes, else by name. The organ may stand in a column, in the
 * line above the items, in the title or in the name of the sheet. Pure.
 */
final class Identification {
    private final ListReference reference;
    private final Predicate<String> mayWrite;

    /** @param mayWrite whether the importing administrator may publish for a region at this node */
    Identification(ListReference reference, Predicate<String> mayWrite) {
        this.reference = reference;
        this.mayWrite = mayWrite;
    }

    /** The item; empty when something is wrong, which is then reported. */
    Optional<Identity> identify(RawItem raw, Consumer<RowFinding> report) {
        String given = raw.one(Column.ITEM_CODE);
        if (!given.isEmpty() && !(given.length() >= 31 && ItemCode.isValid(given))) {
            report.accept(RowFinding.at(IntakeRules.CODE_WRONG, Column.ITEM_CODE, given));
            return Optional.empty();
        }
        String code = given.isEmpty() ? "" : given.substring(0, 31);
        Optional<Organ> organ = organ(raw, code, report);
        Optional<CatalogueEntry> entry = entry(raw, code, report);
        if (organ.isEmpty() || entry.isEmpty()) return Optional.empty();
        if (!mayWrite.test(organ.get().region())) {
            report.accept(RowFinding.at(
                    IntakeRules.ORGAN_ELSEWHERE, Column.ORGAN, organ.get().name()));
            return Optional.empty();
        }
        String itemCode =
                organ.get().code() + organ.get().level().digit() + entry.get().basicCode();
        if (!code.isEmpty() && !code.equals(itemCode)) {
            report.accept(RowFinding.at(IntakeRules.CODE_WRONG, Column.ITEM_CODE, given));
            return Optional.empty();
        }
        return Optional.of(new Identity(organ.get(), entry.get(), itemCode));
    }

    private Optional<Organ> organ(RawItem raw, String itemCode, Consumer<RowFinding> report) {
        String code = itemCode.isEmpty() ? raw.one(Column.ORGAN_CODE) : itemCode.substring(0, 18);
        if (!code.isEmpty()) {
            Optional<Organ> organ = reference.organ(code);
            if (organ.isEmpty())
                report.accept(RowFinding.at(IntakeRules.ORGAN_UNKNOWN, Column.ORGAN_CODE, reference.fate(code)));
            return organ;
        }
        String said = raw.one(Column.ORGAN);
        ListReference.Meant meant = reference.organsNamed(said);
        if (said.isEmpty())
            for (String place : List.of(raw.section(), raw.sheetName(), raw.title()))
                if (meant.organs().isEmpty()) {
                    meant = reference.organsIn(place);
                    said = place;
                }
        List<Organ> found = meant.organs();
        if (found.size() > 1)
            found = found.stream().filter(o -> mayWrite.test(o.region())).toList();
        String region = raw.one(Column.REGION);
        if (found.size() > 1 && !region.isEmpty())
            found = found.stream().filter(o -> o.region().equals(region)).toList();
        if (found.size() == 1) {
            Organ organ = found.getFirst();
            if (meant.otherName())
                report.accept(RowFinding.at(IntakeRules.ORGAN_RENAMED, Column.ORGAN, said + " → " + organ.name()));
            return Optional.of(organ);
        }
        report.accept(RowFinding.at(IntakeRules.ORGAN_UNKNOWN, Column.ORGAN, reference.fate(said)));
        return Optional.empty();
    }

    private Optional<CatalogueEntry> entry(RawItem raw, String itemCode, Consumer<RowFinding> report) {
        String basic = itemCode.isEmpty() ? raw.one(Column.BASIC_CODE) : itemCode.substring(19);
        if (!basic.isEmpty()) {
            boolean form = basic.length() == 12 && ItemCode.isValid(basic);
            Optional<CatalogueEntry> entry = form ? reference.entry(basic) : Optional.empty();
            if (!form) report.accept(RowFinding.at(IntakeRules.CODE_WRONG, Column.BASIC_CODE, basic));
            else if (entry.isEmpty())
                report.accept(RowFinding.at(IntakeRules.NOT_IN_CATALOGUE, Column.BASIC_CODE, basic));
            return entry;
        }
        String sub = StandardWords.subName(raw);
        String main = raw.one(Column.NAME);
        String name = sub.isEmpty() ? main : sub;
        String local = raw.one(Column.LOCAL_CODE);
        if (name.isEmpty() && local.isEmpty()) {
            report.accept(RowFinding.at(IntakeRules.NAME_MISSING, Column.NAME, ""));
            return Optional.empty();
        }
        List<CatalogueEntry> found = reference.entriesNamed(name);
        if (found.size() > 1 && !sub.isEmpty())
            found = found.stream().filter(e -> isPart(e, main)).toList();
        if (found.isEmpty() && !sub.isEmpty()) found = reference.entriesNamed(main + sub);
        if (found.size() != 1 && !local.isEmpty()) {
            List<CatalogueEntry> byCode = local.matches("[0-9]{12}")
                    ? reference.entry(local).stream().toList()
                    : reference.entriesWithLocalCode(local);
            if (!byCode.isEmpty()) found = byCode;
        }
        String category = raw.one(Column.CATEGORY);
        if (found.size() > 1 && !category.isEmpty())
            found = found.stream().filter(e -> isOf(e, category)).toList();
        if (found.size() == 1) return Optional.of(found.getFirst());
        report.accept(RowFinding.at(
                found.isEmpty() ? IntakeRules.NOT_IN_CATALOGUE : IntakeRules.AMBIGUOUS, Column.NAME, name));
        return Optional.empty();
    }

    /** Whether an entry is a part of one with that name (子项 of a 主项). */
    private boolean isPart(CatalogueEntry entry, String main) {
        String parent = entry.parentBasicCode();
        return parent != null
                && reference.entriesNamed(main).stream()
                        .anyMatch(e -> e.basicCode().equals(parent));
    }

    /** Whether the words name the entry's category in one of the two schemes; 行政许可 and 行政审批 mean the same. */
    static boolean isOf(CatalogueEntry entry, String words) {
        String plain = words.replaceAll("[\\s（(].*", "");
        if (plain.matches("[0-9]{1,2}")) {
            String code = plain.length() == 1 ? "0" + plain : plain;
            return code.equals(entry.nationalCategory().code());
        }
        boolean other = plain.equals("其他") && entry.nationalCategory().code().equals("10");
        return other || named(entry.ahCategory(), plain) || named(entry.nationalCategory(), plain);
    }

    private static boolean named(CategoryCode code, String words) {
        return Categories.find(code).map(c -> c.zh().equals(words)).orElse(false);
    }

    /** Whether the words are a category at all. */
    static boolean isCategory(String words) {
        String plain = words.replaceAll("[\\s（(].*", "");
        for (CategoryScheme scheme : CategoryScheme.values())
            if (Categories.of(scheme).stream().anyMatch(c -> c.zh().equals(plain))) return true;
        return plain.matches("[0-9]{1,2}|其他");
    }
}
