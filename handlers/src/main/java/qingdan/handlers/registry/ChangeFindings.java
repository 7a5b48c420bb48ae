package qingdan.handlers.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import qingdan.contract.Problem;
import qingdan.contract.ProblemRegistry;
import qingdan.contract.model.ChangeFinding;
import qingdan.handlers.Words;
import qingdan.kernel.domain.Refusal;
import qingdan.registry.change.domain.ChangeFacts;
import qingdan.registry.change.domain.ChangeState.ChangeFile;
import qingdan.registry.change.domain.Effect;
import qingdan.registry.domain.EntryRules;
import qingdan.registry.domain.Finding;
import qingdan.registry.domain.ItemRules;
import qingdan.registry.domain.RegistryCommand.PublishItemVersion;
import qingdan.registry.domain.Rule;
import qingdan.registry.domain.Severity;

/** What the rules say of a proposal (校核问题): rules of the list with their numbers, and why its publication would be refused. */
final class ChangeFindings {
    private static final String RULES_BROKEN = "item-rules-broken";

    private ChangeFindings() {}

    static List<ChangeFinding> of(
            ChangeFile file, Effect effect, PublishItemVersion c, ChangeFacts facts, Locale locale) {
        List<ChangeFinding> findings = new ArrayList<>();
        for (Finding f : ItemRules.check(c.itemCode(), c.content(), facts.itemFacts(c.itemCode())))
            findings.add(finding(f.rule(), f.pointer(), locale));
        refusal(file, effect, facts, locale).stream()
                .filter(f -> findings.stream().noneMatch(known -> known.rule().equals(f.rule())))
                .forEach(findings::add);
        return findings;
    }

    /** Why the publication would be refused as things stand; nothing for a request that has ended or has had its effect. */
    static List<ChangeFinding> refusal(ChangeFile file, Effect effect, ChangeFacts facts, Locale locale) {
        if (file.ended() != null || effect.done(facts)) return List.of();
        Optional<Refusal> refusal = effect.refusal(facts);
        return refusal.map(r -> List.of(finding(r, locale))).orElse(List.of());
    }

    private static ChangeFinding finding(Refusal refusal, Locale locale) {
        String pointer = Objects.requireNonNullElse(refusal.pointer(), "");
        Map<String, String> args = refusal.args();
        if (refusal.code().equals(RULES_BROKEN)) {
            String first = args.getOrDefault("rules", "").split(",", 2)[0];
            Optional<Rule> rule = java.util.stream.Stream.concat(ItemRules.all().stream(), EntryRules.ALL.stream())
                    .filter(r -> r.code().equals(first))
                    .findFirst();
            if (rule.isPresent()) return finding(rule.get(), pointer, locale);
        }
        ProblemRegistry problems = ProblemRegistry.get();
        Problem problem = Problem.of(refusal.code(), args);
        return new ChangeFinding(
                refusal.code(),
                ChangeFinding.SeverityEnum.ERROR,
                pointer,
                problems.detail(problem, locale),
                problems.type(refusal.code()).remedy().in(locale));
    }

    private static ChangeFinding finding(Rule rule, String pointer, Locale locale) {
        return new ChangeFinding(
                rule.code(),
                rule.severity() == Severity.ERROR
                        ? ChangeFinding.SeverityEnum.ERROR
                        : ChangeFinding.SeverityEnum.WARNING,
                pointer,
                Words.pick(locale, rule.zh(), rule.en()),
                Words.pick(locale, rule.fixZh(), rule.fixEn()));
    }
}
