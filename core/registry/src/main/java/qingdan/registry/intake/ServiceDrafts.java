package qingdan.registry.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import qingdan.registry.domain.Categories;
import qingdan.registry.domain.Dictionaries;
import qingdan.registry.domain.Dictionary;
import qingdan.registry.event.HandlingDepth;
import qingdan.registry.event.HandlingKind;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.Levy;
import qingdan.registry.event.Punishment;
import qingdan.registry.event.ResultDocument;
import qingdan.registry.event.ServiceObject;

/**
 * 服务对象, 主题, 办件类型, 办理形式, 办理结果 and the elements of penalties and levies, whose words come from dictionaries. A word nobody knows is
 * not taken, and the row says so. Pure.
 */
final class ServiceDrafts {
    private static final List<ServiceObject> CORPORATE =
            List.of(ServiceObject.ENTERPRISE, ServiceObject.INSTITUTION, ServiceObject.SOCIAL_ORGANISATION);

    private static final Pattern VISITS = Pattern.compile("([0-9]{1,2})次?");

    private ServiceDrafts() {}

    /** Puts into the draft what the file says of them. */
    static void draft(Draft draft) {
        objects(draft);
        topics(
                draft,
                Column.PERSONAL_TOPICS,
                "personalTopics",
                draft.base().audience().personalTopics());
        topics(
                draft,
                Column.CORPORATE_TOPICS,
                "corporateTopics",
                draft.base().audience().corporateTopics());
        channels(draft);
        handling(draft);
        result(draft);
        punishment(draft);
        levy(draft);
    }

    private static void objects(Draft draft) {
        Set<ServiceObject> said = new LinkedHashSet<>();
        for (String word : words(draft.raw(), Column.OBJECTS)) {
            List<ServiceObject> meant = objects(word);
            if (meant.isEmpty()) draft.notTaken(Column.OBJECTS, word);
            said.addAll(meant);
        }
        boolean same = said.equals(new HashSet<>(draft.base().audience().objects()));
        if (!said.isEmpty() && !same)
            draft.item().withObject("/audience").set("objects", draft.mapper().valueToTree(said));
    }

    /** The words of a cell, without what stands in brackets; none where it says that there is nothing to say. */
    private static List<String> words(RawItem raw, Column column) {
        String text = raw.one(column);
        if (ListTexts.saysNothing(text)) return List.of();
        String bare = text.replaceAll("[（(].*?[）)]", "");
        return ListTexts.words(column == Column.OBJECTS ? bare.replaceAll("[和及与]", "、") : bare);
    }

    /** Whom a word means; 法人 are three of the dictionary. Empty when nobody knows. */
    static List<ServiceObject> objects(String word) {
        return switch (word) {
            case "自然人", "个人", "公民", "居民", "1" -> List.of(ServiceObject.NATURAL_PERSON);
            case "企业法人", "企业", "2" -> List.of(ServiceObject.ENTERPRISE);
            case "事业法人", "事业单位", "事业单位法人", "3" -> List.of(ServiceObject.INSTITUTION);
            case "社会组织法人", "社会组织", "社会团体", "4" -> List.of(ServiceObject.SOCIAL_ORGANISATION);
            case "非法人企业", "个体工商户", "5" -> List.of(ServiceObject.UNINCORPORATED);
            case "行政机关", "机关", "6" -> List.of(ServiceObject.GOVERNMENT);
            case "其他", "其他组织", "9" -> List.of(ServiceObject.OTHER);
            case "法人" -> CORPORATE;
            default -> List.of();
        };
    }

    private static void topics(Draft draft, Column column, String member, List<String> known) {
        String dictionary = column == Column.PERSONAL_TOPICS ? "personal-topics" : "corporate-topics";
        List<String> said = new ArrayList<>();
        for (String word : words(draft.raw(), column)) {
            Optional<Dictionary.Entry> entry = entry(dictionary, word);
            if (entry.isEmpty() && !known.contains(word)) draft.notTaken(column, word);
            else said.add(entry.map(Dictionary.Entry::zh).orElse(word));
        }
        if (!said.isEmpty() && !new HashSet<>(said).equals(new HashSet<>(known)))
            draft.item().withObject("/audience").set(member, draft.mapper().valueToTree(said));
    }

    private static void channels(Draft draft) {
        Set<String> said = new LinkedHashSet<>();
        for (String word : words(draft.raw(), Column.CHANNELS)) {
            Optional<String> code = channel(word);
            if (code.isEmpty()) draft.notTaken(Column.CHANNELS, word);
            else said.add(code.get());
        }
        boolean same = said.equals(new HashSet<>(draft.base().handling().channels()));
        if (!said.isEmpty() && !same)
            draft.item().withObject("/handling").set("channels", draft.mapper().valueToTree(said));
    }

    /** 办件类型, 网上办理深度, 到办事现场次数: by their words or numbers. */
    private static void handling(Draft draft) {
        String kind = draft.raw().one(Column.HANDLING_KIND);
        String depth = draft.raw().one(Column.DEPTH);
        String visits = draft.raw().one(Column.VISITS);
        put(draft, Column.HANDLING_KIND, kind, "kind", kindOf(kind).map(HandlingKind::name));
        put(draft, Column.DEPTH, depth, "depth", depth(depth).map(HandlingDepth::name));
        Matcher count = VISITS.matcher(visits);
        put(
                draft,
                Column.VISITS,
                visits,
                "visits",
                count.matches() ? Optional.of(Integer.valueOf(count.group(1))) : Optional.empty());
    }

    private static void put(Draft draft, Column column, String said, String member, Optional<?> value) {
        if (ListTexts.saysNothing(said)) return;
        if (value.isEmpty()) draft.notTaken(column, said);
        else draft.item().withObject("/handling").set(member, draft.mapper().valueToTree(value.get()));
    }

    private static Optional<HandlingKind> kindOf(String word) {
        return Optional.ofNullable(
                switch (word.strip()) {
                    case "即办件", "即办", "1" -> HandlingKind.IMMEDIATE;
                    case "承诺件", "承诺", "2" -> HandlingKind.PROMISED;
                    case "联办件", "联办", "3" -> HandlingKind.JOINT;
                    case "上报件", "上报", "4" -> HandlingKind.FORWARDED;
                    default -> null;
                });
    }

    /** Ⅳ级（全程网办）, 4, Ⅲ. */
    private static Optional<HandlingDepth> depth(String words) {
        String plain = CellTexts.plain(words).replaceFirst("[级(].*", "");
        return Optional.ofNullable(
                switch (plain) {
                    case "1", "I", "一" -> HandlingDepth.I;
                    case "2", "II", "二" -> HandlingDepth.II;
                    case "3", "III", "三" -> HandlingDepth.III;
                    case "4", "IV", "四", "全程网办" -> HandlingDepth.IV;
                    default -> null;
                });
    }

    /** Code in the dictionary {@code channels}. */
    static Optional<String> channel(String word) {
        if (word.matches(".*(自助|终端).*|terminal")) return Optional.of("terminal");
        if (word.matches(".*(网上|网办|在线|互联网|线上).*|online")) return Optional.of("online");
        if (word.matches(".*(邮寄|快递|邮政|信函).*|mail")) return Optional.of("mail");
        if (word.matches(".*(窗口|现场|大厅|线下).*|window")) return Optional.of("window");
        return Optional.empty();
    }

    private static void result(Draft draft) {
        RawItem raw = draft.raw();
        ResultDocument known = draft.base().result();
        String name = raw.one(Column.RESULT_NAME).strip();
        if (ListTexts.saysNothing(name)) name = known == null ? "" : known.name();
        for (Column column :
                List.of(Column.RESULT_KIND, Column.RESULT_VALIDITY, Column.RESULT_SAMPLE, Column.RESULT_NAME))
            if (name.isEmpty() && !ListTexts.saysNothing(raw.one(column))) draft.notTaken(column, raw.one(column));
        if (name.isEmpty()) return;
        ResultDocument old = known != null && CellTexts.same(known.name(), name)
                ? known
                : new ResultDocument(kindOfName(name), name, null, null);
        String kind = kind(raw.one(Column.RESULT_KIND));
        if (kind.isEmpty() && raw.has(Column.RESULT_KIND))
            draft.notTaken(Column.RESULT_KIND, raw.one(Column.RESULT_KIND));
        draft.put(
                "result",
                new ResultDocument(
                        kind.isEmpty() ? old.kind() : kind,
                        old.name(),
                        raw.has(Column.RESULT_VALIDITY) ? raw.one(Column.RESULT_VALIDITY) : old.validity(),
                        raw.has(Column.RESULT_SAMPLE) ? raw.one(Column.RESULT_SAMPLE) : old.sample()));
    }

    /** Code in the dictionary {@code result-kinds}; empty when nobody knows. */
    static String kind(String words) {
        if (words.matches(".*(证|照).*|certificate")) return "certificate";
        if (words.matches(".*(批文|批复|审批).*|approval")) return "approval";
        if (words.matches(".*(文书|决定书|出文).*|document")) return "document";
        return words.matches("其他|other") ? "other" : "";
    }

    private static String kindOfName(String name) {
        String bare = name.replaceAll("[（(].*?[）)]", "").strip();
        if (bare.matches(".*(证|执照|证书)")) return "certificate";
        if (bare.matches(".*(批复|批准书)")) return "approval";
        return bare.endsWith("书") || bare.endsWith("文") ? "document" : "other";
    }

    private static void punishment(Draft draft) {
        RawItem raw = draft.raw();
        String range = String.join("\n", raw.all(Column.PENALTY)).strip();
        List<String> kinds = words(raw, Column.PENALTY_KINDS);
        if (range.isEmpty() && kinds.isEmpty()) return;
        if (!isOf(draft.base(), Categories.PENALTY)) {
            if (!ListTexts.saysNothing(range)) draft.notTaken(Column.PENALTY, range);
            if (!kinds.isEmpty()) draft.notTaken(Column.PENALTY_KINDS, String.join("、", kinds));
            return;
        }
        Punishment known = draft.base().punishment();
        if (known == null) known = new Punishment("", List.of(), List.of(), 0, 0);
        boolean same = range.isEmpty() || CellTexts.same(range, known.actsKindsRange());
        draft.put(
                "punishment",
                new Punishment(
                        same ? known.actsKindsRange() : range,
                        kinds.isEmpty() ? known.kinds() : kinds,
                        known.tiers(),
                        known.hearingThresholdFen(),
                        known.hearingThresholdPersonFen()));
    }

    private static void levy(Draft draft) {
        RawItem raw = draft.raw();
        String kind = raw.one(Column.LEVY_KIND);
        String standard = String.join("\n", raw.all(Column.LEVY_STANDARD)).strip();
        String reducible = raw.one(Column.LEVY_REDUCIBLE);
        Levy known = draft.base().levy();
        List<Column> said = Stream.of(Column.LEVY_KIND, Column.LEVY_STANDARD, Column.LEVY_REDUCIBLE)
                .filter(column -> !ListTexts.saysNothing(raw.one(column)))
                .toList();
        // A new one needs its kind and standard.
        boolean enough = known != null || (!kind.isEmpty() && !standard.isEmpty());
        if (said.isEmpty()) return;
        if (!enough || !isOf(draft.base(), Categories.LEVY)) {
            said.forEach(column -> draft.notTaken(column, raw.one(column)));
            return;
        }
        Levy old = known == null ? new Levy(kind, false, standard) : known;
        draft.put(
                "levy",
                new Levy(
                        kind.isEmpty() ? old.kind() : kind,
                        reducible.isEmpty() ? old.reducible() : reducible.matches("是|1|Y|y|true"),
                        standard.isEmpty() || CellTexts.same(standard, old.standard()) ? old.standard() : standard));
    }

    private static boolean isOf(ItemContent content, String category) {
        return content.classification().nationalCategory().code().equals(category);
    }

    private static Optional<Dictionary.Entry> entry(String dictionary, String word) {
        return Dictionaries.find(dictionary).stream()
                .flatMap(d -> d.entries().stream())
                .filter(e -> e.zh().equals(word) || e.code().equals(word))
                .findFirst();
    }
}
