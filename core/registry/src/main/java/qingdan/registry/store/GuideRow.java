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
        String pinyin,
        String initials,
        List<String> tokens) {

    private static final int WEIGHT_STEP = 10_000;
    private static final int MOST_NAME = 300;
    private static final int MOST_TEXT = 500;

    static GuideRow of(ItemContent item) {
        List<String> texts = new ArrayList<>();
        texts.add(cut(SearchText.normalise(item.name())));
        item.aliases().forEach(alias -> {
            String text = cut(SearchText.normalise(alias));
            if (texts.stream().mapToInt(String::length).sum() + text.length() <= MOST_TEXT) texts.add(text);
        });
        List<ServiceObject> objects = item.audience().objects();
        List<String> initials = texts.stream().map(Pinyin::initials).toList();
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
                person(item),
                legal(item),
                topics,
                item.handling().initiation().name(),
                item.handling().depth().number(),
                item.handling().visits(),
                item.openForApplication(),
                item.limits().statutory(),
                item.limits().promised(),
                group(item) * WEIGHT_STEP + Math.min(texts.getFirst().length(), WEIGHT_STEP - 1),
                lines(texts),
                lines(texts.stream().map(Pinyin::full).toList()),
                lines(initials),
                tokens(item, texts, initials));
    }

    /** What an index can hold: whoever looks for a longer name finds it by its beginning. */
    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= MOST_NAME
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_NAME));
    }

    private static List<String> tokens(ItemContent item, List<String> texts, List<String> initials) {
        List<String> tokens = new ArrayList<>(SearchText.grams(texts));
        SearchText.grams(initials).forEach(gram -> tokens.add("i:" + gram));
        tokens.add("r:" + item.exercise().region());
        tokens.add("c:" + item.classification().nationalCategory().code());
        tokens.add("o:" + item.exercise().organ());
        if (person(item)) tokens.add("s:person");
        if (legal(item)) tokens.add("s:legal");
        return tokens;
    }

    private static boolean person(ItemContent item) {
        return item.audience().objects().contains(ServiceObject.NATURAL_PERSON);
    }

    private static boolean legal(ItemContent item) {
        return item.audience().objects().stream().anyMatch(o -> o != ServiceObject.NATURAL_PERSON);
    }

    /** 0 can be applied for online, 1 by application, 2 ex officio. */
    private static int group(ItemContent item) {
        if (item.openForApplication()) return 0;
        return item.handling().initiation() == Initiation.BY_APPLICATION ? 1 : 2;
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts) + "\n";
    }
}
