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
        return List.copyOf(findings);
    }

    /** Every rule there is, for the rule list shown to item administrators. */
    public static List<Rule> all() {
        List<Rule> all = new ArrayList<>();
        all.addAll(CodeRules.ALL);
        all.addAll(BasisRules.ALL);
        all.addAll(LimitRules.ALL);
        all.addAll(FormRules.ALL);
        all.addAll(HandlingRules.ALL);
        all.addAll(PunishmentRules.ALL);
        return List.copyOf(all);
    }
}
