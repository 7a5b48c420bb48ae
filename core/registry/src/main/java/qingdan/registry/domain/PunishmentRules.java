package qingdan.registry.domain;

import static qingdan.registry.domain.Severity.ERROR;
import static qingdan.registry.domain.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import qingdan.registry.event.DiscretionTier;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.Punishment;

/** Rules about penalty and levy items (处罚与征收要素). */
final class PunishmentRules {
    static final Rule ONLY_PENALTY = new Rule(
            "R51", ERROR, "只有行政处罚可以有处罚要素", "Only a penalty item has penalty elements", "删除处罚要素", "Remove them");
    static final Rule TIERS_PRESENT =
            new Rule("R52", WARNING, "行政处罚没有裁量基准", "A penalty has no discretion tiers", "填写裁量基准", "Add the tiers");
    static final Rule TIER_RANGE = new Rule(
            "R53",
            ERROR,
            "裁量档次重复，或下限大于上限",
            "A discretion tier is repeated, or its range is upside down",
            "改正裁量档次",
            "Correct the tier");
    static final Rule ONLY_LEVY =
            new Rule("R54", ERROR, "只有行政征收可以有征收要素", "Only a levy item has levy elements", "删除征收要素", "Remove them");

    static final List<Rule> ALL = List.of(ONLY_PENALTY, TIERS_PRESENT, TIER_RANGE, ONLY_LEVY);

    private PunishmentRules() {}

    static void check(ItemContent item, BiConsumer<Rule, String> report) {
        String category = item.classification().nationalCategory().code();
        Punishment punishment = item.punishment();
        boolean penalty = category.equals(Categories.PENALTY);
        if (punishment != null && !penalty) report.accept(ONLY_PENALTY, "/punishment");
        if (penalty && (punishment == null || punishment.tiers().isEmpty()))
            report.accept(TIERS_PRESENT, "/punishment/tiers");
        if (punishment != null) tiers(punishment, report);
        if (item.levy() != null && !category.equals(Categories.LEVY)) report.accept(ONLY_LEVY, "/levy");
    }

    private static void tiers(Punishment punishment, BiConsumer<Rule, String> report) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < punishment.tiers().size(); i++) {
            DiscretionTier tier = punishment.tiers().get(i);
            Long min = tier.minFen();
            Long max = tier.maxFen();
            boolean upsideDown = min != null && max != null && min > max;
            if (upsideDown || !codes.add(tier.code())) report.accept(TIER_RANGE, "/punishment/tiers/" + i);
        }
    }
}
