package qingdan.registry.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.TimeLimit;
import qingdan.registry.event.HandlingItem;
import qingdan.registry.event.ItemContent;

/**
 * 办理服务, 业务办理项, and who decides on reconsideration and litigation. What the table does not say of a service or of a handling item of the
 * same serial or name stays as it was; a handling item that the table leaves out while it names others is no more. Pure.
 */
final class HandlingDrafts {
    private static final Map<Column, String> SERVICES = Map.of(
            Column.ONLINE_URL, "onlineUrl",
            Column.MOBILE_URL, "mobileUrl",
            Column.TERMINALS, "terminals",
            Column.EXTENDED, "extendedTo");
    private static final Map<Column, String> YES_OR_NO =
            Map.of(Column.IN_HALL, "inHall", Column.RESERVATION, "reservation", Column.EXPRESS, "express");
    private static final Map<Column, String> LISTS =
            Map.of(Column.JOINT_ORGANS, "jointOrgans", Column.INTERMEDIARY, "intermediary");
    private static final Map<Column, String> REMEDIES = Map.of(
            Column.REVIEW_ORGAN, "reviewOrgan",
            Column.REVIEW_TERM, "reviewTerm",
            Column.REVIEW_ADDRESS, "reviewAddress",
            Column.REVIEW_PHONE, "reviewPhone",
            Column.REVIEW_URL, "reviewUrl",
            Column.COURT, "court",
            Column.COURT_TERM, "courtTerm",
            Column.COURT_ADDRESS, "courtAddress",
            Column.COURT_PHONE, "courtPhone",
            Column.COURT_URL, "courtUrl");
    private static final String YES = "是|有|支持|进驻|已进驻|1|Y|y|true";
    private static final String NO = "否|无|没有|不支持|未进驻|不进驻|0|N|n|false";
    private static final int MOST = 99;

    private final Draft draft;
    private final List<HandlingItem> known;
    private final Map<String, HandlingItem> items = new LinkedHashMap<>();

    private HandlingDrafts(Draft draft) {
        this.draft = draft;
        this.known = draft.base().handlingItems();
    }

    /** Puts into the draft what the file says of them. */
    static void draft(Draft draft) {
        services(draft);
        remedies(draft);
        new HandlingDrafts(draft).items();
    }

    private static void services(Draft draft) {
        RawItem raw = draft.raw();
        ObjectNode said = draft.mapper().createObjectNode();
        texts(raw, SERVICES, said);
        YES_OR_NO.forEach((column, member) -> {
            String word = raw.one(column).strip();
            if (word.matches(YES)) said.put(member, true);
            else if (word.matches(NO)) said.put(member, false);
            else if (!word.isEmpty()) draft.notTaken(column, word);
        });
        LISTS.forEach((column, member) -> {
            List<String> parts = column == Column.JOINT_ORGANS
                    ? ListTexts.words(String.join("、", ListTexts.parts(raw, column)))
                    : ListTexts.parts(raw, column);
            List<String> told =
                    parts.stream().filter(part -> !ListTexts.saysNothing(part)).toList();
            if (!told.isEmpty()) said.set(member, draft.mapper().valueToTree(told));
        });
        into(draft, "services", said);
    }

    private static void remedies(Draft draft) {
        ObjectNode said = draft.mapper().createObjectNode();
        texts(draft.raw(), REMEDIES, said);
        if (draft.item().path("remedies").isObject()) into(draft, "remedies", said);
        else
            REMEDIES.forEach((column, member) -> {
                if (said.has(member)) draft.notTaken(column, said.path(member).asText());
            });
    }

    private static void texts(RawItem raw, Map<Column, String> members, ObjectNode said) {
        members.forEach((column, member) -> {
            if (!ListTexts.saysNothing(raw.one(column)))
                said.put(member, raw.one(column).strip());
        });
    }

    /** What is said goes over what was there; nothing said, nothing changed. */
    private static void into(Draft draft, String member, ObjectNode said) {
        if (said.isEmpty()) return;
        ObjectNode whole = draft.item().path(member) instanceof ObjectNode there
                ? there
                : draft.mapper().createObjectNode();
        whole.setAll(said);
        draft.item().set(member, whole);
    }

    private void items() {
        String before = "";
        for (Map<Column, String> line : draft.raw().lines()) {
            String cell = line.getOrDefault(Column.HANDLING_ITEM, "").strip();
            String code = line.getOrDefault(Column.HANDLING_CODE, "").strip();
            String both = cell + "\n" + code;
            if ((ListTexts.saysNothing(cell) && ListTexts.saysNothing(code)) || both.equals(before)) continue;
            before = both;
            List<String> names = cell.isEmpty() ? List.of("") : ListTexts.numbered(cell);
            for (int i = 0; i < names.size(); i++) item(names.get(i).replaceFirst("[；;。]$", ""), line, i, names.size());
        }
        draft.replace("handlingItems", List.copyOf(items.values()));
    }

    private void item(String name, Map<Column, String> line, int i, int count) {
        String said = serial(DetailDrafts.at(line, Column.HANDLING_CODE, i, count));
        Optional<HandlingItem> same = said.isEmpty()
                ? first(one -> CellTexts.same(one.name(), name))
                : first(one -> one.serial().equals(said));
        String serial = said.isEmpty() ? same.map(HandlingItem::serial).orElseGet(this::free) : said;
        if (items.containsKey(serial) || items.size() == MOST || (name.isEmpty() && same.isEmpty())) {
            draft.notTaken(Column.HANDLING_ITEM, name.isEmpty() ? serial : name);
            return;
        }
        HandlingItem old =
                same.orElseGet(() -> new HandlingItem(serial, name, null, List.of(), null, null, null, List.of()));
        List<String> materials = materials(DetailDrafts.at(line, Column.HANDLING_MATERIALS, i, count));
        List<String> channels = channels(DetailDrafts.at(line, Column.HANDLING_CHANNELS, i, count));
        items.put(
                serial,
                new HandlingItem(
                        serial,
                        name.isEmpty() || CellTexts.same(old.name(), name) ? old.name() : name,
                        or(DetailDrafts.at(line, Column.SITUATION, i, count), old.situation()),
                        materials.isEmpty() ? old.materials() : materials,
                        promised(DetailDrafts.at(line, Column.HANDLING_PROMISED, i, count), old.promised()),
                        or(DetailDrafts.at(line, Column.HANDLING_FEE, i, count), old.fee()),
                        or(DetailDrafts.at(line, Column.HANDLING_RESULT, i, count), old.result()),
                        channels.isEmpty() ? old.channels() : channels));
    }

    private Optional<HandlingItem> first(Predicate<HandlingItem> wanted) {
        return known.stream().filter(wanted).findFirst();
    }

    /** Two digits of a serial or of a code of this item; empty when there are none. */
    private String serial(String said) {
        String code = said.replaceAll("\\s", "");
        if (ListTexts.saysNothing(code)) return "";
        if (code.matches("[1-9]")) return "0" + code;
        if (code.matches("0[1-9]|[1-9][0-9]")) return code;
        ItemContent base = draft.base();
        String itemCode = base.exercise().organ()
                + base.exercise().level().digit()
                + base.classification().basicCode();
        String rest = code.startsWith(itemCode) ? code.substring(itemCode.length()) : "";
        if (rest.matches("0[1-9]|[1-9][0-9]")) return rest;
        draft.notTaken(Column.HANDLING_CODE, said);
        return "";
    }

    private String free() {
        int n = 1;
        while (true) {
            String serial = String.format(java.util.Locale.ROOT, "%02d", n++);
            if (!items.containsKey(serial)
                    && first(one -> one.serial().equals(serial)).isEmpty()) return serial;
        }
    }

    /** Codes of the item's materials, told by name or code. */
    private List<String> materials(String cell) {
        List<String> codes = new ArrayList<>();
        if (ListTexts.saysNothing(cell)) return codes;
        for (String word : List.of(cell.split("[、；;\\n]+"))) {
            String name = word.strip();
            Optional<String> code = draftMaterials()
                    .filter(m -> m.path("code").asText().equals(name)
                            || CellTexts.same(m.path("name").asText(), name))
                    .map(m -> m.path("code").asText())
                    .findFirst();
            if (code.isEmpty()) draft.notTaken(Column.HANDLING_MATERIALS, name);
            else if (!codes.contains(code.get())) codes.add(code.get());
        }
        return codes;
    }

    private Stream<JsonNode> draftMaterials() {
        List<JsonNode> materials = new ArrayList<>();
        draft.item().path("materials").forEach(materials::add);
        return materials.stream();
    }

    private List<String> channels(String cell) {
        List<String> codes = new ArrayList<>();
        if (ListTexts.saysNothing(cell)) return codes;
        for (String word : ListTexts.words(cell)) {
            Optional<String> code = ServiceDrafts.channel(word);
            if (code.isEmpty()) draft.notTaken(Column.HANDLING_CHANNELS, word);
            else if (!codes.contains(code.get())) codes.add(code.get());
        }
        return codes;
    }

    private @Nullable TimeLimit promised(String cell, @Nullable TimeLimit old) {
        if (ListTexts.saysNothing(cell)) return old;
        Optional<TimeLimit> limit = ListTexts.limit(cell);
        if (limit.isEmpty()) draft.notTaken(Column.HANDLING_PROMISED, cell);
        return limit.orElse(old);
    }

    private static @Nullable String or(String cell, @Nullable String old) {
        return ListTexts.saysNothing(cell) || (old != null && CellTexts.same(cell, old)) ? old : cell.strip();
    }
}
