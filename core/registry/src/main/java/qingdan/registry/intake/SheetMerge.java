package qingdan.registry.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import qingdan.registry.event.Duty;

/**
 * One item of what several sheets say of it (总表、分表、责任清单、廉政风险点 in one workbook): each column, or group of columns that are read
 * together, comes from the sheet that says most of it; where two sheets say it they must say the same. Remarks of all are kept. Pure.
 */
final class SheetMerge {
    /** Columns that tell which item it is, or that no item is made of: each sheet has its own. */
    private static final Set<Column> WHICH = EnumSet.of(
            Column.SEQ,
            Column.CATEGORY,
            Column.NAME,
            Column.SUB_NAME,
            Column.ITEM_CODE,
            Column.BASIC_CODE,
            Column.PARENT_CODE,
            Column.ORGAN,
            Column.ORGAN_CODE,
            Column.LEVEL,
            Column.REGION,
            Column.STATUS);

    private static final List<List<Column>> TOGETHER = List.of(
            List.of(Column.BASIS, Column.BASIS_ARTICLE, Column.BASIS_NUMBER, Column.BASIS_TEXT),
            List.of(Column.DUTY, Column.DUTY_STAGE, Column.DUTY_BASIS),
            List.of(Column.ACCOUNTABILITY, Column.ACCOUNTABILITY_BASIS, Column.ACCOUNTABLE),
            List.of(
                    Column.RISK,
                    Column.RISK_STAGE,
                    Column.RISK_LEVEL,
                    Column.RISK_MEASURE,
                    Column.RISK_POST,
                    Column.RISK_PERSON),
            List.of(
                    Column.MATERIAL,
                    Column.MATERIAL_FORMAT,
                    Column.MATERIAL_COPIES,
                    Column.MATERIAL_NEED,
                    Column.MATERIAL_SOURCE),
            List.of(Column.FEE, Column.FEE_STANDARD, Column.FEE_BASIS),
            List.of(Column.QUESTION, Column.ANSWER));

    private static final List<List<Column>> GROUPS = groups();

    private SheetMerge() {}

    /** Two parts that disagree about a column. */
    record Conflict(Column column, int one, int other) {}

    /**
     * The item.
     *
     * @param sources which part each column is from, by its place among the parts
     */
    record Merged(RawItem raw, Map<Column, Integer> sources, List<Conflict> conflicts) {}

    private static List<List<Column>> groups() {
        List<List<Column>> groups = new ArrayList<>(TOGETHER);
        for (Column column : Column.values())
            if (!WHICH.contains(column)
                    && column != Column.REMARK
                    && TOGETHER.stream().noneMatch(group -> group.contains(column))) groups.add(List.of(column));
        return List.copyOf(groups);
    }

    /** @param parts what each sheet says of the item, at least one, in the order of the file */
    static Merged merge(List<RawItem> parts) {
        Map<Column, Integer> sources = new EnumMap<>(Column.class);
        List<Conflict> conflicts = new ArrayList<>();
        for (List<Column> group : GROUPS) {
            int best = -1;
            long most = 0;
            for (int i = 0; i < parts.size(); i++) {
                long says = weight(group, parts.get(i));
                if (says > most) best = i;
                most = Math.max(most, says);
            }
            if (best < 0) continue;
            for (Column column : group) sources.put(column, best);
            for (int i = 0; i < parts.size(); i++) {
                RawItem other = parts.get(i);
                if (i == best || group.stream().noneMatch(other::has)) continue;
                List<List<String>> said = said(group.getFirst(), other);
                if (said.isEmpty())
                    // Only what goes with it, such as 追责对象范围 beside another sheet's 追责情形.
                    for (Column column : group)
                        if (other.has(column) && !parts.get(best).has(column)) sources.put(column, i);
                if (!said.isEmpty() && !agree(said(group.getFirst(), parts.get(best)), said))
                    conflicts.add(new Conflict(named(group, other), Math.min(best, i), Math.max(best, i)));
            }
        }
        List<Map<Column, String>> lines = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (Map<Column, String> line : parts.get(i).lines()) {
                Map<Column, String> own = new EnumMap<>(Column.class);
                for (Map.Entry<Column, String> cell : line.entrySet())
                    if (cell.getKey() == Column.REMARK || sources.getOrDefault(cell.getKey(), -1) == i)
                        own.put(cell.getKey(), cell.getValue());
                if (!own.isEmpty()) lines.add(own);
            }
        }
        RawItem first = parts.getFirst();
        RawItem raw = new RawItem(
                first.sheet(),
                first.sheetName(),
                first.firstRow(),
                first.lastRow(),
                first.title(),
                first.section(),
                lines);
        return new Merged(raw, Collections.unmodifiableMap(sources), List.copyOf(conflicts));
    }

    /** How much a part says of a group: first by columns, then by the length of its words. */
    private static long weight(List<Column> group, RawItem part) {
        long columns = group.stream().filter(part::has).count();
        long words = 0;
        for (Column column : group)
            for (String text : part.all(column)) words += plain(text).length();
        return (columns << 32) + words;
    }

    private static Column named(List<Column> group, RawItem part) {
        return group.stream().filter(part::has).findFirst().orElse(group.getFirst());
    }

    /** As many entries, and nothing said twice in two ways; what one of them leaves open is open. */
    private static boolean agree(List<List<String>> one, List<List<String>> other) {
        if (one.size() != other.size()) return false;
        for (int i = 0; i < one.size(); i++)
            for (int j = 0; j < one.get(i).size(); j++) {
                String a = plain(one.get(i).get(j));
                String b = plain(other.get(i).get(j));
                if (!a.isEmpty() && !b.isEmpty() && !a.equals(b)) return false;
            }
        return true;
    }

    private static String plain(String text) {
        return CellTexts.plain(text).replaceFirst("[；;。，,.]$", "");
    }

    /** What a part says of a group, entry by entry and always in the same order; empty text where it leaves something open. */
    private static List<List<String>> said(Column first, RawItem raw) {
        return switch (first) {
            case BASIS ->
                Drafting.bases(raw).stream()
                        .map(b -> List.of(
                                b.law().replace("中华人民共和国", ""), or(b.article()), or(b.documentNo()), or(b.text())))
                        .toList();
            case DUTY ->
                DutyDrafts.duties(raw, List.of()).stream()
                        .map((Duty d) -> List.of(DutyDrafts.stage(d), d.content(), or(d.basis())))
                        .toList();
            case ACCOUNTABILITY ->
                DutyDrafts.accountability(raw, List.of()).stream()
                        .map(a -> List.of(a.content(), or(a.basis()), or(a.subjects())))
                        .toList();
            case RISK -> risks(raw);
            case MATERIAL ->
                DetailDrafts.materials(raw).stream()
                        .map(m -> List.of(m.name(), m.format(), m.copies(), m.need(), m.source()))
                        .toList();
            case FEE ->
                DetailDrafts.fees(raw).orElse(List.of()).stream()
                        .map(f -> List.of(f.name(), f.standard(), f.basis()))
                        .toList();
            case QUESTION ->
                DetailDrafts.questions(raw).stream()
                        .map(q -> List.of(q.question(), q.answer()))
                        .toList();
            case STAGES ->
                DetailDrafts.stages(raw).stream()
                        .map(s -> List.of(
                                s.name(), s.limit() == null ? "" : s.limit().inChinese()))
                        .toList();
            case STATUTORY, PROMISED -> List.of(List.of(limit(raw.one(first))));
            case EFFECTIVE_FROM ->
                List.of(List.of(
                        ListTexts.date(raw.one(first)).map(Object::toString).orElse(raw.one(first))));
            default ->
                first.several()
                        ? ListTexts.parts(raw, first).stream().map(List::of).toList()
                        : List.of(List.of(ListTexts.saysNothing(raw.one(first)) ? "" : raw.one(first)));
        };
    }

    private static List<List<String>> risks(RawItem raw) {
        List<String> levels = new ArrayList<>();
        for (Map<Column, String> line : raw.lines())
            if (!line.getOrDefault(Column.RISK, "").isBlank())
                levels.add(line.getOrDefault(Column.RISK_LEVEL, "").isBlank() ? "" : "said");
        var risks = DutyDrafts.risks(raw, List.of(), finding -> {});
        List<List<String>> said = new ArrayList<>();
        for (int i = 0; i < risks.size(); i++) {
            var risk = risks.get(i);
            boolean levelled = levels.size() == risks.size() && levels.get(i).equals("said");
            String stage = raw.has(Column.RISK_STAGE) ? risk.stage() : "";
            said.add(List.of(
                    stage,
                    risk.manifestation(),
                    levelled ? risk.level().name() : "",
                    risk.measure(),
                    risk.post(),
                    Objects.requireNonNullElse(risk.person(), "")));
        }
        return said;
    }

    private static String limit(String text) {
        if (ListTexts.saysNothing(text)) return "";
        return ListTexts.limit(text).map(limit -> limit.inChinese()).orElse(text);
    }

    private static String or(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
