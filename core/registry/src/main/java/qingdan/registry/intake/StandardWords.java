package qingdan.registry.intake;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.ExerciseLevel;

/**
 * Holds what a row says of the standard elements (名称、分类、主项、层级) to the common catalogue, whose words are kept. Pure.
 */
final class StandardWords {
    private StandardWords() {}

    /** @param main the entry of which the item is a part (主项); null when it is none */
    static void check(RawItem raw, Identity who, @Nullable CatalogueEntry main, Consumer<RowFinding> report) {
        String own = who.entry().name();
        String name = raw.one(Column.NAME);
        String sub = subName(raw);
        boolean whole = same(name + sub, own);
        if (sub.isEmpty()) {
            if (!name.isEmpty() && !whole) report.accept(RowFinding.at(IntakeRules.STANDARD_KEPT, Column.NAME, name));
        } else if (!whole) {
            if (!same(sub, own)) report.accept(RowFinding.at(IntakeRules.STANDARD_KEPT, Column.SUB_NAME, sub));
            if (!name.isEmpty() && (main == null || !same(name, main.name())))
                report.accept(RowFinding.at(IntakeRules.STANDARD_KEPT, Column.NAME, name));
        }
        String category = raw.one(Column.CATEGORY);
        if (!category.isEmpty() && !Identification.isCategory(category))
            report.accept(RowFinding.at(IntakeRules.UNREADABLE, Column.CATEGORY, category));
        else if (!category.isEmpty() && !Identification.isOf(who.entry(), category))
            report.accept(RowFinding.at(IntakeRules.STANDARD_KEPT, Column.CATEGORY, category));
        String parent = raw.one(Column.PARENT_CODE);
        if (!parent.isEmpty() && !parent.equals(who.entry().parentBasicCode()))
            report.accept(RowFinding.at(IntakeRules.STANDARD_KEPT, Column.PARENT_CODE, parent));
        String level = raw.one(Column.LEVEL);
        if (!level.isEmpty() && !names(level, who.organ().level()))
            report.accept(RowFinding.at(IntakeRules.STANDARD_KEPT, Column.LEVEL, level));
    }

    /** 子项名称 without its number; empty when the row is no part of another item. */
    static String subName(RawItem raw) {
        String sub = raw.one(Column.SUB_NAME);
        return ListTexts.saysNothing(sub) ? "" : String.join("", ListTexts.numbered(sub));
    }

    private static boolean same(String one, String other) {
        return ListReference.plain(one).equals(ListReference.plain(other));
    }

    /** 县级, 县(区)级, 省市县, 4: whether the level is among those named. */
    private static boolean names(String words, ExerciseLevel level) {
        if (words.strip().matches("[0-9]")) return words.strip().equals(Integer.toString(level.digit()));
        String known =
                switch (level) {
                    case STATE -> ".*国.*";
                    case PROVINCE -> ".*省.*";
                    case CITY -> ".*市.*";
                    case COUNTY -> ".*[县区].*";
                    case TOWN -> ".*(乡|镇|街道).*";
                    case VILLAGE -> ".*(村|社区).*";
                };
        return words.replaceAll("\\s", "").matches(known);
    }
}
