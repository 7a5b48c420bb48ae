package qingdan.registry.domain;

import static qingdan.registry.domain.Severity.ERROR;
import static qingdan.registry.domain.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import qingdan.kernel.domain.ItemCode;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.LegalBasis;

/** Rules for entries of the common catalogue (基本目录校核规则): held before publication and over the whole catalogue every night. */
public final class EntryRules {
    static final Rule LEVEL_PRESENT =
            new Rule("R71", ERROR, "没有行使层级", "There is no level", "至少选择一个行使层级", "Choose at least one level");
    static final Rule PARENT_CYCLE = new Rule(
            "R72",
            ERROR,
            "主项与子项互为上级，形成循环",
            "Main item and sub-item are above one another",
            "改正主项",
            "Correct the main item");
    static final Rule PARENT_KNOWN = new Rule(
            "R73", ERROR, "主项不在基本目录中", "The main item is not in the catalogue", "先发布主项", "Publish the main item first");
    static final Rule PARENT_STANDS = new Rule(
            "R74",
            WARNING,
            "主项已经取消，子项仍在目录上",
            "The main item is cancelled, the sub-item still stands",
            "取消这个子项，或改换主项",
            "Cancel this sub-item, or give it another main item");

    /** Those that only entries have; of the others, entries share codes with items. */
    public static final List<Rule> ALL = List.of(LEVEL_PRESENT, PARENT_CYCLE, PARENT_KNOWN, PARENT_STANDS);

    private static final int BASIC_LENGTH = 12;

    private EntryRules() {}

    /**
     * Everything that is wrong with an entry; empty means publishable.
     *
     * @param ancestors the main items above it, nearest first; empty when the catalogue has none
     * @param parentCancelled whether its main item no longer stands
     */
    public static List<Finding> check(CatalogueEntry e, List<CatalogueEntry> ancestors, boolean parentCancelled) {
        List<Finding> findings = new ArrayList<>();
        BiConsumer<Rule, String> report = (rule, pointer) -> findings.add(new Finding(rule, pointer));
        if (!ItemCode.isValid(e.basicCode()) || e.basicCode().length() != BASIC_LENGTH)
            report.accept(CodeRules.CODE_FORM, "/basicCode");
        else if (!new ItemCode(e.basicCode()).kind().equals(e.nationalCategory().code()))
            report.accept(CodeRules.KIND_AGREES, "/nationalCategory");
        if (!Categories.agree(e.ahCategory(), e.nationalCategory()))
            report.accept(CodeRules.CATEGORY_MAPPING, "/ahCategory");
        if (e.name().isBlank() || e.name().codePointCount(0, e.name().length()) > CodeRules.MAX_NAME)
            report.accept(CodeRules.NAME_PRESENT, "/name");
        if (e.levels().isEmpty()) report.accept(LEVEL_PRESENT, "/levels");
        bases(e.bases(), report);
        parents(e, ancestors, report);
        if (parentCancelled) report.accept(PARENT_STANDS, "/parentBasicCode");
        return List.copyOf(findings);
    }

    private static void bases(List<LegalBasis> bases, BiConsumer<Rule, String> report) {
        if (bases.isEmpty()) report.accept(BasisRules.BASIS_PRESENT, "/bases");
        for (int i = 0; i < bases.size(); i++) {
            LegalBasis basis = bases.get(i);
            if (basis.law().isBlank()) report.accept(BasisRules.BASIS_PRESENT, "/bases/" + i + "/law");
            else if (basis.article() == null && basis.documentNo() == null)
                report.accept(BasisRules.BASIS_ARTICLE, "/bases/" + i);
        }
    }

    private static void parents(CatalogueEntry e, List<CatalogueEntry> ancestors, BiConsumer<Rule, String> report) {
        if (e.parentBasicCode() == null) return;
        if (e.parentBasicCode().equals(e.basicCode())
                || ancestors.stream().anyMatch(a -> a.basicCode().equals(e.basicCode())))
            report.accept(PARENT_CYCLE, "/parentBasicCode");
        else if (ancestors.isEmpty()) report.accept(PARENT_KNOWN, "/parentBasicCode");
        else if (!ancestors.getFirst().nationalCategory().equals(e.nationalCategory()))
            report.accept(CodeRules.PARENT_CATEGORY, "/parentBasicCode");
    }
}
