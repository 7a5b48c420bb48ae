package qingdan.registry.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.TimeLimit;
import qingdan.registry.event.Initiation;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.ServiceObject;

/** What search keeps of an item: the facets it filters by and the text it looks in. Written as JSON to the database. */
record GuideRow(
        String basicCode,
        @Nullable String localCode,
        String name,
        String organ,
        String organName,
        String region,
        String ah,
        String gb,
        String department,
        List<String> objects,
        boolean person,
        boolean legal,
        List<String> topics,
        String initiation,
        int depth,
        int visits,
        boolean applicable,
        @Nullable TimeLimit statutory,
        @Nullable TimeLimit promised,
        int weight,
        String words,
        List<String> grams,
        String pinyin,
        String initials) {

    private static final int WEIGHT_STEP = 10_000;

    static GuideRow of(ItemContent item) {
        List<String> texts = new ArrayList<>();
        texts.add(SearchText.normalise(item.name()));
        item.aliases().forEach(alias -> texts.add(SearchText.normalise(alias)));
        List<ServiceObject> objects = item.audience().objects();
        List<String> topics = new ArrayList<>(item.audience().personalTopics());
        topics.addAll(item.audience().corporateTopics());
        return new GuideRow(
                item.classification().basicCode(),
                item.classification().localCode(),
                item.name(),
                item.exercise().organ(),
                item.exercise().organName(),
                item.exercise().region(),
                item.classification().ahCategory().code(),
                item.classification().nationalCategory().code(),
                item.exercise().department(),
                objects.stream().map(Enum::name).toList(),
                objects.contains(ServiceObject.NATURAL_PERSON),
                objects.stream().anyMatch(o -> o != ServiceObject.NATURAL_PERSON),
                topics,
                item.handling().initiation().name(),
                item.handling().depth().number(),
                item.handling().visits(),
                item.openForApplication(),
                item.limits().statutory(),
                item.limits().promised(),
                weight(item, texts.getFirst()),
                lines(texts),
                SearchText.grams(texts),
                lines(texts.stream().map(Pinyin::full).toList()),
                lines(texts.stream().map(Pinyin::initials).toList()));
    }

    private static int weight(ItemContent item, String name) {
        int group = item.openForApplication() ? 0 : item.handling().initiation() == Initiation.BY_APPLICATION ? 1 : 2;
        return group * WEIGHT_STEP + Math.min(name.length(), WEIGHT_STEP - 1);
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts) + "\n";
    }
}
