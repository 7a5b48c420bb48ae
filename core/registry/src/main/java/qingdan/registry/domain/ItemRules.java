package qingdan.registry.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import qingdan.registry.event.ItemContent;

/**
 * The consistency rules of the item library (校核规则), run before every publication and over the whole list. ERROR rules
 * keep a version from being published; WARNING rules lower the quality score.
 */
public final class ItemRules {
    private ItemRules() {}

    /** Everything that is wrong with the content, in the order of the rules. Empty means: publishable and complete. */
    public static List<Finding> check(String itemCode, ItemContent item, ItemFacts facts) {
        List<Finding> findings = new ArrayList<>();
        BiConsumer<Rule, String> report = (rule, pointer) -> findings.add(new Finding(rule, pointer));
        CodeRules.check(itemCode, item, facts, report);
        BasisRules.check(item, report);
        LimitRules.check(item, report);
        FormRules.check(item, report);
        HandlingRules.check(item, report);
        PunishmentRules.check(item, report);
        ElementRules.check(item, facts, report);
        ServiceRules.check(item, report);
        return List.copyOf(findings);
    }

    /** A content that is to keep its entry's standard fields does not (标准字段). */
    public static final Rule STANDARD_FIELD = new Rule(
            "R10",
            Severity.ERROR,
            "标准字段与基本目录不一致",
            "A standard field differs from the common catalogue",
            "改回基本目录的内容，或采用目录的新版本",
            "Take the catalogue's wording back, or adopt its newer version");

    /** As {@link #check}, and whether the content keeps the standard fields of its entry, if facts know it. */
    public static List<Finding> checkAll(String itemCode, ItemContent item, ItemFacts facts) {
        List<Finding> findings = new ArrayList<>(check(itemCode, item, facts));
        if (facts.entry() != null)
            StandardFields.altered(item, facts.entry())
                    .forEach(field -> findings.add(new Finding(STANDARD_FIELD, field.pointer())));
        return List.copyOf(findings);
    }

    /** Every rule for items there is, for the rule list shown to item administrators. */
    public static List<Rule> all() {
        List<Rule> all = new ArrayList<>();
        all.addAll(CodeRules.ALL);
        all.add(STANDARD_FIELD);
        all.addAll(BasisRules.ALL);
        all.addAll(LimitRules.ALL);
        all.addAll(FormRules.ALL);
        all.addAll(HandlingRules.ALL);
        all.addAll(PunishmentRules.ALL);
        all.addAll(ElementRules.ALL);
        all.addAll(ServiceRules.ALL);
        return List.copyOf(all);
    }
}
