package qingdan.registry.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.TimeLimit;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.LegalBasis;
import qingdan.registry.event.Organ;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;

/** An item of the sample list with its organ and entry, and ways to change them, for tests of the law. */
public final class Sample {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    public static final Seed SEED = SeedFiles.load(SeedSource.product());
    public static final Seed.Item FOOD = SEED.items().stream()
            .filter(i -> i.content().name().equals("食品经营许可")
                    && i.content().exercise().region().equals("340123"))
            .findFirst()
            .orElseThrow();
    public static final Organ ORGAN = SEED.organs().stream()
            .filter(o -> o.code().equals(FOOD.content().exercise().organ()))
            .findFirst()
            .orElseThrow();
    public static final CatalogueEntry ENTRY = entryOf(FOOD);

    private Sample() {}

    public static CatalogueEntry entryOf(Seed.Item item) {
        return SEED.entries().stream()
                .filter(e ->
                        e.basicCode().equals(item.content().classification().basicCode()))
                .findFirst()
                .orElseThrow();
    }

    /** The entry with other standard fields. */
    public static CatalogueEntry entry(CatalogueEntry e, String name, String article, @Nullable TimeLimit statutory) {
        return new CatalogueEntry(
                e.basicCode(),
                e.localCode(),
                name,
                e.ahCategory(),
                e.nationalCategory(),
                e.parentBasicCode(),
                e.department(),
                e.levels(),
                List.of(new LegalBasis(e.bases().getFirst().law(), article, null, "条文")),
                statutory,
                e.limitNote(),
                e.evidence());
    }

    /** The entry below another one, or at other levels. */
    public static CatalogueEntry entry(
            CatalogueEntry e, @Nullable String parent, List<qingdan.registry.event.ExerciseLevel> levels) {
        return new CatalogueEntry(
                e.basicCode(),
                e.localCode(),
                e.name(),
                e.ahCategory(),
                e.nationalCategory(),
                parent,
                e.department(),
                levels,
                e.bases(),
                e.statutory(),
                e.limitNote(),
                e.evidence());
    }

    /** The content with other local and standard fields. */
    public static ItemContent content(ItemContent c, String name, List<String> conditions) {
        return c.withStandard(name, c.classification(), c.bases(), c.limits()).withConditions(conditions);
    }
}
