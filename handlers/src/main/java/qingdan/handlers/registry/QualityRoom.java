package qingdan.handlers.registry;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Call;
import qingdan.contract.Problem;
import qingdan.contract.Reply;
import qingdan.contract.api.RegistryQualityOperations;
import qingdan.contract.model.CheckItem;
import qingdan.contract.model.FindingList;
import qingdan.contract.model.FindingView;
import qingdan.contract.model.MissingElement;
import qingdan.contract.model.QualityRule;
import qingdan.contract.model.QualityRuleList;
import qingdan.contract.model.QualityScore;
import qingdan.contract.model.QualityScorePage;
import qingdan.contract.model.RuleCount;
import qingdan.handlers.Gate;
import qingdan.handlers.Pages;
import qingdan.handlers.Words;
import qingdan.identity.domain.Action;
import qingdan.identity.domain.Resource;
import qingdan.kernel.domain.RegionCode;
import qingdan.registry.domain.Completeness;
import qingdan.registry.domain.EntryRules;
import qingdan.registry.domain.Finding;
import qingdan.registry.domain.ItemRules;
import qingdan.registry.domain.ItemVersion;
import qingdan.registry.domain.Rule;
import qingdan.registry.event.ItemContent;
import qingdan.registry.store.Catalogue;
import qingdan.registry.store.ItemLoader;
import qingdan.registry.store.QualityStore;
import qingdan.registry.store.ScoreRow;

/** The quality of the list (数据质量) through the contract: rules, findings, scores. */
public final class QualityRoom implements RegistryQualityOperations {
    private static final Map<String, Rule> RULES = rules();

    private final Catalogue catalogue;
    private final ItemLoader items;
    private final QualityStore store;

    public QualityRoom(Catalogue catalogue, ItemLoader items, QualityStore store) {
        this.catalogue = catalogue;
        this.items = items;
        this.store = store;
    }

    @Override
    public Uni<Reply<QualityRuleList>> listQualityRules(Call call) {
        return Uni.createFrom()
                .item(Reply.ok(new QualityRuleList(Stream.concat(ItemRules.all().stream(), EntryRules.ALL.stream())
                        .map(QualityRoom::rule)
                        .toList())));
    }

    @Override
    public Uni<Reply<FindingList>> checkItem(Call call, CheckItem body) {
        String region = body.elements().exercise().region();
        if (!RegionCode.isValid(region)) return refused(Problem.of("not-your-region"));
        Optional<Problem> refusal = Gate.refusal(
                call,
                Action.Registry.READ_DRAFT,
                new Resource.Item(body.itemCode(), body.elements().exercise().organ(), new RegionCode(region)));
        if (refusal.isPresent()) return refused(refusal.get());
        int entryVersion = body.entryVersion() == null ? 1 : body.entryVersion();
        try {
            return findings(body.itemCode(), ElementsJson.content(body.elements()), entryVersion, call.locale());
        } catch (IllegalArgumentException e) {
            return refused(Problem.of("item-content-malformed", "index", "1", "why", String.valueOf(e.getMessage())));
        }
    }

    @Override
    public Uni<Reply<FindingList>> listItemFindings(Call call, String itemCode) {
        return items.load(itemCode).chain(item -> {
            Optional<ItemVersion> newest = item.history().newest();
            if (newest.isEmpty()) return refused(Problem.of("item-not-found", "itemCode", itemCode));
            return findings(itemCode, newest.get().content(), newest.get().entryVersion(), call.locale());
        });
    }

    private Uni<Reply<FindingList>> findings(String itemCode, ItemContent content, int entryVersion, Locale locale) {
        return catalogue.facts(content, entryVersion).map(facts -> {
            List<Finding> found = ItemRules.checkAll(itemCode, content, facts);
            qingdan.registry.domain.QualityScore score = qingdan.registry.domain.QualityScore.of(found);
            return Reply.ok(new FindingList(
                    score.score(),
                    score.errors() == 0,
                    found.stream()
                            .map(f -> new FindingView(
                                    rule(f.rule()),
                                    f.pointer(),
                                    Words.pick(locale, f.rule().zh(), f.rule().en())))
                            .toList(),
                    Completeness.missing(content).stream()
                            .map(e -> new MissingElement(e.pointer(), Words.pick(locale, e.zh(), e.en())))
                            .toList()));
        });
    }

    @Override
    public Uni<Reply<QualityScorePage>> listQualityScores(
            Call call, String by, @Nullable String region, Integer limit, @Nullable String cursor) {
        String after = null;
        if (cursor != null) {
            after = Pages.parts(cursor, 1).map(p -> p.get(0)).orElse(null);
            if (after == null) return refused(Problem.of("cursor-invalid"));
        }
        return (by.equals("entry")
                        ? store.entryScores(after, limit + 1)
                        : store.scores(by.equals("organ"), region, after, limit + 1))
                .map(rows -> Pages.cut(rows, limit, s -> List.of(s.subject())))
                .map(page -> Reply.ok(new QualityScorePage(
                        page.items().stream().map(QualityRoom::score).toList(), page.nextCursor())));
    }

    private static QualityScore score(ScoreRow s) {
        return new QualityScore(
                s.subject(),
                s.name(),
                s.region(),
                s.items(),
                s.complete(),
                s.errors(),
                s.warnings(),
                s.score(),
                s.topRules().stream().map(QualityRoom::count).toList(),
                s.checkedAt());
    }

    private static RuleCount count(ScoreRow.Broken broken) {
        Rule rule = RULES.get(broken.rule());
        return new RuleCount(
                broken.rule(), rule == null ? "" : rule.zh(), rule == null ? "" : rule.en(), broken.items());
    }

    private static QualityRule rule(Rule r) {
        return new QualityRule(
                r.code(), QualityRule.SeverityEnum.valueOf(r.severity().name()), r.zh(), r.en(), r.fixZh(), r.fixEn());
    }

    private static Map<String, Rule> rules() {
        Map<String, Rule> rules = new HashMap<>();
        Stream.concat(ItemRules.all().stream(), EntryRules.ALL.stream()).forEach(rule -> rules.put(rule.code(), rule));
        return rules;
    }

    private static <T> Uni<Reply<T>> refused(Problem problem) {
        return Uni.createFrom().item(Reply.refused(problem));
    }
}
