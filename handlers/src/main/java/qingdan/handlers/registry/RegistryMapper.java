package qingdan.handlers.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import qingdan.contract.model.CategoryCount;
import qingdan.contract.model.CategoryRef;
import qingdan.contract.model.DutyView;
import qingdan.contract.model.FacetCount;
import qingdan.contract.model.FeeView;
import qingdan.contract.model.FormField;
import qingdan.contract.model.FormOption;
import qingdan.contract.model.ItemFacets;
import qingdan.contract.model.ItemGuide;
import qingdan.contract.model.ItemPage;
import qingdan.contract.model.ItemRelative;
import qingdan.contract.model.ItemStatus;
import qingdan.contract.model.ItemSummary;
import qingdan.contract.model.ItemVersionView;
import qingdan.contract.model.LegalBasis;
import qingdan.contract.model.MaterialRequirement;
import qingdan.contract.model.OrganView;
import qingdan.contract.model.QuestionView;
import qingdan.contract.model.RegionView;
import qingdan.contract.model.RiskPoint;
import qingdan.contract.model.StageView;
import qingdan.contract.model.TimeLimit;
import qingdan.contract.model.TrustGrade;
import qingdan.contract.model.VenueView;
import qingdan.handlers.Words;
import qingdan.registry.domain.Categories;
import qingdan.registry.domain.Category;
import qingdan.registry.event.Audience;
import qingdan.registry.event.CategoryCode;
import qingdan.registry.event.Division;
import qingdan.registry.event.HandlingKind;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.ItemSnapshot;
import qingdan.registry.event.Organ;
import qingdan.registry.event.ServiceObject;
import qingdan.registry.store.ItemRelatives;
import qingdan.registry.store.OrganRow;
import qingdan.registry.store.SearchFacets;
import qingdan.registry.store.SearchHit;
import qingdan.registry.store.SearchPage;
import qingdan.registry.store.VersionRow;

/** The list in the words of the contract. */
final class RegistryMapper {
    private RegistryMapper() {}

    static ItemPage page(SearchPage page, Locale locale) {
        SearchPage.Relaxed relaxed = page.relaxed();
        return new ItemPage(
                page.hits().stream().map(h -> summary(h, locale)).toList(),
                page.next() == null ? null : page.next().text(),
                relaxed == null ? null : ItemPage.RelaxedEnum.of(relaxed.name().toLowerCase(Locale.ROOT)),
                page.shownFor());
    }

    static ItemFacets facets(SearchFacets f) {
        return new ItemFacets(
                f.counted(),
                f.complete(),
                counts(f.categories()),
                counts(f.localCategories()),
                counts(f.regions()),
                counts(f.levels()),
                counts(f.organs()),
                counts(f.topics()),
                counts(f.depths()),
                f.person(),
                f.legal());
    }

    private static List<FacetCount> counts(List<SearchFacets.Count> counts) {
        return counts.stream()
                .map(c -> new FacetCount(c.code(), c.name(), c.count()))
                .toList();
    }

    static ItemSummary summary(SearchHit h, Locale locale) {
        return new ItemSummary(
                h.itemCode(),
                h.basicCode(),
                h.name(),
                category(h.category(), locale),
                h.organ(),
                h.organName(),
                h.region(),
                h.regionName(),
                objects(h.objects()),
                limit(h.promised(), locale),
                limit(h.statutory(), locale),
                h.depth(),
                h.visits(),
                h.version(),
                status(h.status()),
                h.applicable(),
                h.matched() == null ? null : List.of(h.matched()));
    }

    /** The guide of a snapshot: what pages show first in the reader's language, and all elements as they were published. */
    static ItemGuide guide(ItemSnapshot s, ItemRelatives relatives, Locale locale) {
        ItemContent c = s.content();
        return new ItemGuide(
                s.itemCode(),
                c.classification().basicCode(),
                c.name(),
                category(c.classification().nationalCategory(), locale),
                category(c.classification().ahCategory(), locale),
                c.exercise().organ(),
                c.exercise().organName(),
                c.exercise().region(),
                s.regionName(),
                status(s.status()),
                s.statusReason(),
                s.statusFrom(),
                s.applicable(),
                s.version(),
                c.edition(),
                s.effectiveFrom(),
                s.effectiveTo(),
                objects(c.audience().objects()),
                topics(c.audience()),
                limit(c.limits().promised(), locale),
                limit(c.limits().statutory(), locale),
                c.handling().depth().number(),
                c.handling().visits(),
                handling(c.handling().kind(), locale),
                c.result() == null ? null : c.result().name(),
                c.result() == null ? null : c.result().kind(),
                c.procedureKey(),
                c.bases().stream()
                        .map(b -> new LegalBasis(b.law(), b.article() == null ? "" : b.article(), b.text()))
                        .toList(),
                c.conditions(),
                c.materials().stream().map(RegistryMapper::material).toList(),
                c.form().stream().map(f -> field(f, locale)).toList(),
                c.stages().stream()
                        .map(st -> new StageView(
                                st.code(),
                                st.name(),
                                st.post(),
                                st.postName(),
                                st.person(),
                                limit(st.limit(), locale),
                                st.output()))
                        .toList(),
                c.fees().items().stream()
                        .map(f -> new FeeView(f.name(), f.standard(), f.basis()))
                        .toList(),
                c.duties().stream()
                        .map(d -> new DutyView(d.stage(), d.content()))
                        .toList(),
                c.accountability().stream().map(a -> a.content()).toList(),
                c.risks().stream()
                        .map(r -> new RiskPoint(
                                r.stage(),
                                r.manifestation(),
                                RiskPoint.LevelEnum.valueOf(r.level().name()),
                                r.measure(),
                                r.post(),
                                r.person()))
                        .toList(),
                c.questions().stream()
                        .map(q -> new QuestionView(q.question(), q.answer()))
                        .toList(),
                new VenueView(
                        c.venue().address(),
                        c.venue().hours(),
                        c.venue().phone(),
                        c.venue().supervisePhone()),
                c.remedies() == null ? null : c.remedies().reconsideration(),
                c.remedies() == null ? null : c.remedies().litigation(),
                c.handling().quantityLimit(),
                ElementsJson.elements(c),
                relatives.parent() == null ? null : relative(relatives.parent()),
                relatives.children().stream().map(RegistryMapper::relative).toList());
    }

    private static ItemRelative relative(ItemRelatives.Relative r) {
        return new ItemRelative(r.basicCode(), r.itemCode(), r.name(), r.status() == null ? null : status(r.status()));
    }

    static ItemVersionView version(VersionRow v) {
        return new ItemVersionView(
                v.itemCode(),
                v.version(),
                status(v.status()),
                v.effectiveFrom(),
                v.effectiveTo(),
                v.publishedAt(),
                null,
                v.reason());
    }

    static CategoryCount count(Category category, int count, Locale locale) {
        return new CategoryCount(category(category.code(), locale), count);
    }

    /** @param predecessors codes whose place it took */
    static RegionView region(Division d, List<String> predecessors) {
        RegionView.LevelEnum level =
                switch (d.level()) {
                    case "province" -> RegionView.LevelEnum.PROVINCE;
                    case "city" -> RegionView.LevelEnum.CITY;
                    case "zone" -> RegionView.LevelEnum.ZONE;
                    default -> RegionView.LevelEnum.COUNTY;
                };
        return new RegionView(
                d.code(),
                d.name(),
                level,
                d.parent(),
                d.validFrom(),
                d.validTo(),
                d.successor(),
                predecessors,
                d.note());
    }

    static OrganView organ(OrganRow row) {
        Organ o = row.organ();
        return new OrganView(
                o.code(),
                o.name(),
                null,
                o.region(),
                row.temporary(),
                row.creditCode().equals(o.code()) ? null : row.creditCode(),
                row.validFrom(),
                row.validTo(),
                row.successor());
    }

    private static MaterialRequirement material(qingdan.registry.event.Material m) {
        return new MaterialRequirement(
                m.code(),
                m.name(),
                m.handedIn(),
                m.copies(),
                m.mediaTypes(),
                m.source(),
                TrustGrade.valueOf(m.grade().name()),
                m.acceptStandard(),
                m.condition() == null ? m.fillNote() : m.condition());
    }

    private static FormField field(qingdan.registry.event.FormField f, Locale locale) {
        return new FormField(
                f.name(),
                f.labelZh(),
                f.labelEn(),
                FormField.TypeEnum.valueOf(f.type().name()),
                f.required(),
                f.maxLength(),
                f.pattern(),
                f.options().stream()
                        .map(o -> new FormOption(o.value(), o.labelZh(), o.labelEn()))
                        .toList(),
                locale.getLanguage().equals("en") && f.helpEn() != null ? f.helpEn() : f.helpZh());
    }

    private static CategoryRef category(CategoryCode code, Locale locale) {
        String name = Categories.find(code)
                .map(c -> Words.pick(locale, c.zh(), c.en()))
                .orElse(code.code());
        return new CategoryRef(CategoryRef.SchemeEnum.valueOf(code.scheme().name()), code.code(), name);
    }

    private static @Nullable TimeLimit limit(qingdan.kernel.domain.@Nullable TimeLimit limit, Locale locale) {
        return limit == null ? null : Limits.of(limit, locale);
    }

    private static ItemStatus status(qingdan.registry.event.ItemStatus status) {
        return ItemStatus.valueOf(status.name());
    }

    private static List<String> objects(List<ServiceObject> objects) {
        return objects.stream()
                .map(o -> o.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static List<String> topics(Audience audience) {
        List<String> topics = new ArrayList<>(audience.personalTopics());
        audience.corporateTopics().stream().filter(t -> !topics.contains(t)).forEach(topics::add);
        return topics;
    }

    private static String handling(HandlingKind kind, Locale locale) {
        return switch (kind) {
            case IMMEDIATE -> Words.pick(locale, "即办件", "Decided at once");
            case PROMISED -> Words.pick(locale, "承诺件", "Within the promised limit");
            case JOINT -> Words.pick(locale, "联办件", "Several organs together");
            case FORWARDED -> Words.pick(locale, "上报件", "Passed up to the next level");
        };
    }
}
