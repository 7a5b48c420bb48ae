package qingdan.registry.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.TimeLimit;
import qingdan.registry.event.FeeItem;
import qingdan.registry.event.Fees;
import qingdan.registry.event.Material;
import qingdan.registry.event.Question;
import qingdan.registry.event.Stage;
import qingdan.registry.event.TrustGrade;

/**
 * 办理环节, 申请材料, 收费 and 常见问题 of an item: one cell with lines, or line by line. What the table does not say of a material, a fee
 * or a stage stays as it was with the one of the same name. Pure.
 */
final class DetailDrafts {
    private static final Pattern STAGE =
            Pattern.compile("(.{2,40}?)[（(：:]?([0-9]{1,4}个?(?:工作日|自然日|日历日|日|天|月|年|小时)(?:内|以内)?|即办|当场办结)[）)]?[；;。，,]?");
    private static final Pattern DETAIL = Pattern.compile("(.+?)[（(]([^（()）]{1,40})[）)][；;。]?");
    private static final Pattern COPIES = Pattern.compile("([0-9]{1,2})\\s*份");
    private static final String FORMATS = "原件和复印件|原件|复印件|纸质|电子件|电子表单|电子证照";
    private static final Pattern FORMAT = Pattern.compile(FORMATS);
    private static final String OPTIONAL = "非必要|非必需|非必须|可选|容缺";
    private static final Pattern NOTE =
            Pattern.compile("(?:" + FORMATS + "|" + OPTIONAL + "|必要|必需|必须|[0-9]{1,2}\\s*份|[\\s、，,;；])+");
    private static final String NO = "否|不收费|无|免费|不收取.*|0|N|n|false";

    private DetailDrafts() {}

    /** Puts into the draft what the file says of the four. */
    static void draft(Draft draft) {
        if (draft.raw().has(Column.STAGES)) stages(draft);
        materials(draft);
        fees(draft);
        draft.replace("questions", questions(draft.raw()));
    }

    /** One stage as a cell names it, with its limit if it says one. */
    record Named(String name, @Nullable TimeLimit limit) {}

    /** The stages a cell names: 受理 → 审查, or one line each. */
    static List<Named> stages(RawItem raw) {
        List<Named> named = new ArrayList<>();
        for (String part : ListTexts.parts(raw, Column.STAGES))
            for (String text : part.split("→|⇒|->|＋|\\+|—>", -1)) {
                String words = String.join("", ListTexts.numbered(text)).replaceFirst("[；;。，,]$", "");
                if (words.isBlank()) continue;
                Matcher timed = STAGE.matcher(words.replaceAll("\\s", ""));
                Optional<TimeLimit> limit = timed.matches() ? ListTexts.limit(timed.group(2)) : Optional.empty();
                named.add(limit.isPresent() ? new Named(timed.group(1), limit.get()) : new Named(words, null));
            }
        return named;
    }

    /** The stages are those of the item's procedure: a table says their limits, it neither adds nor removes one. */
    private static void stages(Draft draft) {
        List<Stage> known = draft.base().stages();
        List<Named> named = stages(draft.raw());
        boolean same = named.size() == known.size();
        for (int i = 0; same && i < known.size(); i++)
            same = CellTexts.same(named.get(i).name(), known.get(i).name());
        if (!same) {
            draft.notTaken(Column.STAGES, draft.raw().one(Column.STAGES));
            return;
        }
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            Stage s = known.get(i);
            TimeLimit limit = named.get(i).limit();
            stages.add(
                    limit == null
                            ? s
                            : new Stage(
                                    s.code(),
                                    s.name(),
                                    limit,
                                    s.counted(),
                                    s.post(),
                                    s.postName(),
                                    s.output(),
                                    s.person()));
        }
        draft.replace("stages", stages);
    }

    /** What a row says of a material; empty text where it says nothing. */
    record Listed(String name, String format, String copies, String need, String source) {}

    static List<Listed> materials(RawItem raw) {
        List<Listed> all = new ArrayList<>();
        String last = "";
        for (Map<Column, String> line : raw.lines()) {
            String cell = line.getOrDefault(Column.MATERIAL, "");
            if (cell.isBlank() || ListTexts.saysNothing(cell) || cell.equals(last)) continue;
            last = cell;
            List<String> names = ListTexts.numbered(cell);
            for (int i = 0; i < names.size(); i++) {
                Matcher detail = DETAIL.matcher(names.get(i));
                boolean noted =
                        detail.matches() && NOTE.matcher(detail.group(2)).matches();
                String note = noted ? detail.group(2) : "";
                String name = (noted ? detail.group(1) : names.get(i)).replaceFirst("[；;。]$", "");
                all.add(new Listed(
                        name.strip(),
                        or(at(line, Column.MATERIAL_FORMAT, i, names.size()), found(FORMAT, note)),
                        or(at(line, Column.MATERIAL_COPIES, i, names.size()), found(COPIES, note)),
                        or(at(line, Column.MATERIAL_NEED, i, names.size()), note),
                        at(line, Column.MATERIAL_SOURCE, i, names.size())));
            }
        }
        return all;
    }

    private static void materials(Draft draft) {
        List<Material> known = draft.base().materials();
        List<Material> materials = new ArrayList<>();
        List<Listed> listed = materials(draft.raw());
        Set<String> codes = new HashSet<>();
        known.forEach(material -> codes.add(material.code()));
        for (Listed row : listed) {
            Optional<Material> old = known.stream()
                    .filter(m -> CellTexts.same(m.name(), row.name()))
                    .findFirst();
            Material material = material(row, old.orElseGet(() -> fresh(row.name(), codes)));
            if (materials.stream().noneMatch(m -> m.code().equals(material.code()))) materials.add(material);
        }
        draft.replace("materials", materials);
    }

    private static Material fresh(String name, Set<String> codes) {
        int n = 1;
        while (!codes.add("m" + n)) n++;
        return new Material(
                "m" + n,
                name,
                "申请人自备",
                "纸质",
                1,
                true,
                null,
                TrustGrade.C,
                null,
                null,
                List.of(),
                0,
                null,
                null,
                null,
                null,
                null);
    }

    private static Material material(Listed row, Material old) {
        Matcher copies = COPIES.matcher(row.copies().endsWith("份") ? row.copies() : row.copies() + "份");
        String need = row.need();
        boolean optional = need.matches(".*(?:" + OPTIONAL + ").*|否|0");
        boolean required = need.matches(".*(?:必要|必需|必须).*|是|1") && !optional;
        return new Material(
                old.code(),
                old.name(),
                or(row.source(), old.source()),
                or(row.format(), old.format()),
                copies.find() ? Integer.parseInt(copies.group(1)) : old.copies(),
                required || (old.required() && !optional),
                old.condition(),
                old.grade(),
                old.acceptStandard(),
                old.fillNote(),
                old.mediaTypes(),
                old.maxBytes(),
                old.kind(),
                old.paper(),
                old.basis(),
                old.blankForm(),
                old.sample());
    }

    /** What a row says of a fee; empty text where it says nothing. */
    record Charged(String name, String standard, String basis) {}

    /** Empty when the file says nothing of fees; a list without entries: nothing is charged. */
    static Optional<List<Charged>> fees(RawItem raw) {
        String charged = raw.one(Column.CHARGED).strip();
        boolean no = charged.matches(NO)
                || (!raw.has(Column.FEE) && raw.one(Column.FEE_STANDARD).strip().matches(NO));
        if (no) return Optional.of(List.of());
        List<Charged> all = new ArrayList<>();
        @Nullable Charged last = null;
        for (Map<Column, String> line : raw.lines()) {
            List<String> names = ListTexts.numbered(line.getOrDefault(Column.FEE, ""));
            List<String> standards = ListTexts.numbered(line.getOrDefault(Column.FEE_STANDARD, ""));
            int count = names.isEmpty() ? Math.min(1, standards.size()) : names.size();
            for (int i = 0; i < count; i++) {
                Charged fee = new Charged(
                        names.isEmpty() ? "" : names.get(i),
                        at(line, Column.FEE_STANDARD, i, count),
                        at(line, Column.FEE_BASIS, i, count));
                if (!fee.equals(last)) all.add(fee);
                last = fee;
            }
        }
        return all.isEmpty() && charged.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private static void fees(Draft draft) {
        Optional<List<Charged>> said = fees(draft.raw());
        if (said.isEmpty()) return;
        Fees known = draft.base().fees();
        String charged = draft.raw().one(Column.CHARGED).strip();
        if (said.get().isEmpty()) {
            if (charged.isEmpty() || charged.matches(NO)) draft.put("fees", Fees.NONE);
            else if (!known.charged()) draft.notTaken(Column.CHARGED, charged);
            return;
        }
        List<FeeItem> items = new ArrayList<>();
        for (Charged fee : said.get()) {
            Optional<FeeItem> old = known.items().stream()
                    .filter(k ->
                            fee.name().isEmpty() ? known.items().size() == 1 : CellTexts.same(k.name(), fee.name()))
                    .findFirst();
            String name = or(fee.name(), old.map(FeeItem::name).orElse(""));
            String standard = or(fee.standard(), old.map(FeeItem::standard).orElse(""));
            String basis = or(fee.basis(), old.map(FeeItem::basis).orElse(""));
            if (name.isBlank() || standard.isBlank() || basis.isBlank()) {
                draft.notTaken(fee.name().isEmpty() ? Column.FEE_STANDARD : Column.FEE, or(fee.name(), fee.standard()));
                return;
            }
            boolean same = old.isPresent() && CellTexts.same(old.get().standard(), standard);
            items.add(
                    same
                            ? new FeeItem(
                                    name,
                                    old.get().standard(),
                                    old.get().fen(),
                                    basis,
                                    old.get().reducible(),
                                    old.get().reductionNote())
                            : new FeeItem(
                                    name,
                                    standard,
                                    null,
                                    basis,
                                    old.map(FeeItem::reducible).orElse(false),
                                    old.map(FeeItem::reductionNote).orElse(null)));
        }
        draft.put("fees", new Fees(true, known.onlinePayment(), items));
    }

    /** 问题 and 解答 in columns, or 问：… 答：… in one cell; empty when the file says nothing of them. */
    static List<Question> questions(RawItem raw) {
        List<Question> all = new ArrayList<>();
        for (Map<Column, String> line : raw.lines()) {
            String question = line.getOrDefault(Column.QUESTION, "");
            String answer = line.getOrDefault(Column.ANSWER, "");
            if (question.isBlank()) continue;
            List<Question> read = new ArrayList<>();
            if (!answer.isBlank()) read.add(new Question(question.strip(), answer.strip()));
            else
                for (String part : question.split("(?=问[：:])", -1)) {
                    String[] two = part.replaceFirst("^\\s*问[：:]", "").split("答[：:]", 2);
                    if (two.length == 2 && !two[0].isBlank() && !two[1].isBlank())
                        read.add(new Question(two[0].strip(), two[1].strip()));
                }
            for (Question q : read) if (all.isEmpty() || !all.getLast().equals(q)) all.add(q);
        }
        return all;
    }

    /** What a companion column says of the i-th of so many parts: its i-th line, or what it says of all. */
    static String at(Map<Column, String> line, Column column, int i, int count) {
        List<String> parts = ListTexts.numbered(line.getOrDefault(column, ""));
        if (parts.isEmpty()) return "";
        if (parts.size() == count) return parts.get(i);
        return String.join("；", parts);
    }

    private static String found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group() : "";
    }

    private static String or(String text, String other) {
        return text.isBlank() ? other : text;
    }
}
