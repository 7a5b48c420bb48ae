package qingdan.registry.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.TimeLimit;
import qingdan.registry.event.Accountability;
import qingdan.registry.event.Duty;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.LegalBasis;
import qingdan.registry.event.RiskLevel;
import qingdan.registry.event.RiskPoint;
import qingdan.registry.seed.Families;

/**
 * Makes a version's content from what the file says: what it has a column for replaces what was there (in the item's newest version, or
 * in its family for a new one); everything else stays. Standard elements (名称、分类、依据、法定时限、层级) come from the common catalogue
 * and are never changed by a file. Pure.
 */
final class Drafting {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final List<String> STANDARD = List.of("name", "classification", "exercise");

    private final Families families;
    private final String edition;

    Drafting(Families families, String edition) {
        this.families = families;
        this.edition = edition;
    }

    /** @param newest the item's newest version; null when it has none */
    ItemContent draft(RawItem raw, Identity who, @Nullable ItemContent newest, Consumer<RowFinding> report) {
        ItemContent base = newest == null ? families.claim(who.entry(), who.organ(), edition, "导入，待核对") : newest;
        ObjectNode item = MAPPER.valueToTree(base);
        if (raw.has(Column.CONTENT)) whole(raw, item, base, report);
        standard(raw, who, item, base, report);
        duties(raw, item);
        risks(raw, item, report);
        limits(raw, item, base, report);
        set(raw, Column.OFFICE, item.withObject("/exercise"), "office");
        ObjectNode venue = item.withObject("/venue");
        set(raw, Column.ADDRESS, venue, "address");
        set(raw, Column.HOURS, venue, "hours");
        set(raw, Column.PHONE, venue, "phone");
        set(raw, Column.SUPERVISE_PHONE, venue, "supervisePhone");
        if (raw.has(Column.CONDITIONS)) texts(item.putArray("conditions"), numbered(raw, Column.CONDITIONS));
        if (raw.has(Column.ALIASES))
            texts(item.putArray("aliases"), List.of(raw.one(Column.ALIASES).split("[\\s、，,;；]+")));
        try {
            ItemContent content = MAPPER.treeToValue(item, ItemContent.class);
            if (newest != null && content.equals(newest)) return newest;
            if (!edition.isEmpty()) item.put("edition", edition);
            return MAPPER.treeToValue(item, ItemContent.class);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            report.accept(RowFinding.at(IntakeRules.UNREADABLE, Column.CONTENT, String.valueOf(e.getMessage())));
            return base;
        }
    }

    /** The content object of our own open data: everything but the standard elements and where it is exercised. */
    private static void whole(RawItem raw, ObjectNode item, ItemContent base, Consumer<RowFinding> report) {
        JsonNode given;
        try {
            given = MAPPER.readTree(raw.one(Column.CONTENT));
            MAPPER.treeToValue(given, ItemContent.class);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            report.accept(RowFinding.at(IntakeRules.UNREADABLE, Column.CONTENT, String.valueOf(e.getMessage())));
            return;
        }
        given.properties().forEach(member -> {
            if (!STANDARD.contains(member.getKey())
                    && item.has(member.getKey())
                    && !member.getValue().isNull()) item.set(member.getKey(), member.getValue());
        });
        item.set("bases", MAPPER.valueToTree(base.bases()));
        if (!given.path("bases").isMissingNode() && !given.path("bases").equals(item.path("bases")))
            report.accept(RowFinding.at(IntakeRules.STANDARD_KEPT, Column.BASIS, ""));
        if (!given.path("name").asText().equals(base.name()))
            report.accept(RowFinding.at(
                    IntakeRules.STANDARD_KEPT, Column.NAME, given.path("name").asText()));
    }

    private static void standard(
            RawItem raw, Identity who, ObjectNode item, ItemContent base, Consumer<RowFinding> report) {
        String name = raw.has(Column.SUB_NAME) ? raw.one(Column.SUB_NAME) : raw.one(Column.NAME);
        if (!name.isEmpty() && !ListReference.plain(name).equals(ListReference.plain(base.name())))
            report.accept(RowFinding.at(IntakeRules.STANDARD_KEPT, Column.NAME, name));
        String category = raw.one(Column.CATEGORY);
        if (!category.isEmpty() && !Identification.isCategory(category))
            report.accept(RowFinding.at(IntakeRules.UNREADABLE, Column.CATEGORY, category));
        else if (!category.isEmpty() && !Identification.isOf(who.entry(), category))
            report.accept(RowFinding.at(IntakeRules.STANDARD_KEPT, Column.CATEGORY, category));
        String parent = raw.one(Column.PARENT_CODE);
        if (!parent.isEmpty() && !parent.equals(who.entry().parentBasicCode()))
            report.accept(RowFinding.at(IntakeRules.STANDARD_KEPT, Column.PARENT_CODE, parent));
        List<LegalBasis> given = bases(raw);
        if (given.isEmpty()) return;
        List<LegalBasis> merged = withTexts(base.bases(), given);
        item.set("bases", MAPPER.valueToTree(merged));
        for (LegalBasis basis : given)
            if (!base.bases().isEmpty() && merged.stream().noneMatch(m -> sameLaw(m, basis)))
                report.accept(RowFinding.at(IntakeRules.STANDARD_KEPT, Column.BASIS, basis.law()));
    }

    private static List<LegalBasis> bases(RawItem raw) {
        List<LegalBasis> bases = new ArrayList<>();
        @Nullable Map<Column, String> before = null;
        for (Map<Column, String> line : raw.lines()) {
            String text = line.getOrDefault(Column.BASIS, "");
            String article = line.get(Column.BASIS_ARTICLE);
            boolean same = before != null
                    && text.equals(before.getOrDefault(Column.BASIS, ""))
                    && java.util.Objects.equals(article, before.get(Column.BASIS_ARTICLE));
            before = line;
            if (text.isBlank() || same) continue;
            if (article == null) bases.addAll(ListTexts.bases(text));
            else {
                LegalBasis law = ListTexts.basis(text.startsWith("《") ? text : "《" + text + "》");
                bases.add(new LegalBasis(law.law(), article, law.documentNo(), line.get(Column.BASIS_TEXT)));
            }
        }
        return bases;
    }

    /** The catalogue's bases, each with the text of its article from the file where the catalogue has none; the file's if it has none at all. */
    private static List<LegalBasis> withTexts(List<LegalBasis> standard, List<LegalBasis> given) {
        if (standard.isEmpty()) return given;
        return standard.stream()
                .map(basis -> basis.text() != null
                        ? basis
                        : given.stream()
                                .filter(g -> sameLaw(basis, g) && g.text() != null)
                                .findFirst()
                                .map(g -> new LegalBasis(basis.law(), basis.article(), basis.documentNo(), g.text()))
                                .orElse(basis))
                .toList();
    }

    private static boolean sameLaw(LegalBasis one, LegalBasis other) {
        String a = ListReference.plain(one.law()).replace("中华人民共和国", "");
        String b = ListReference.plain(other.law()).replace("中华人民共和国", "");
        String article = one.article();
        String otherArticle = other.article();
        return a.equals(b)
                && (article == null
                        || otherArticle == null
                        || article.startsWith(otherArticle)
                        || otherArticle.startsWith(article)
                        || article.equals("全文"));
    }

    private static void duties(RawItem raw, ObjectNode item) {
        List<Duty> duties = new ArrayList<>();
        List<Accountability> clauses = new ArrayList<>();
        String stage = "";
        String lastDuty = "";
        String lastClause = "";
        for (Map<Column, String> line : raw.lines()) {
            stage = line.getOrDefault(Column.DUTY_STAGE, stage);
            String duty = line.getOrDefault(Column.DUTY, "");
            if (!duty.isBlank() && !(stage + duty).equals(lastDuty))
                duties.addAll(ListTexts.duties(duty, stage, line.get(Column.DUTY_BASIS)));
            if (!duty.isBlank()) lastDuty = stage + duty;
            String clause = line.getOrDefault(Column.ACCOUNTABILITY, "");
            if (!clause.isBlank() && !clause.equals(lastClause)) {
                clauses.addAll(ListTexts.accountability(clause, line.get(Column.ACCOUNTABILITY_BASIS)));
                lastClause = clause;
            }
        }
        if (!duties.isEmpty()) item.set("duties", MAPPER.valueToTree(duties));
        if (!clauses.isEmpty()) item.set("accountability", MAPPER.valueToTree(clauses));
    }

    private static void risks(RawItem raw, ObjectNode item, Consumer<RowFinding> report) {
        List<RiskPoint> risks = new ArrayList<>();
        @Nullable Map<Column, String> before = null;
        for (Map<Column, String> line : raw.lines()) {
            String risk = line.getOrDefault(Column.RISK, "");
            String stage = line.getOrDefault(Column.RISK_STAGE, "");
            boolean same = before != null
                    && risk.equals(before.getOrDefault(Column.RISK, ""))
                    && stage.equals(before.getOrDefault(Column.RISK_STAGE, ""));
            before = line;
            if (risk.isBlank() || same) continue;
            String words = line.getOrDefault(Column.RISK_LEVEL, "");
            Optional<RiskLevel> level = ListTexts.risk(words);
            if (level.isEmpty() && !words.isBlank())
                report.accept(RowFinding.at(IntakeRules.UNREADABLE, Column.RISK_LEVEL, words));
            risks.add(new RiskPoint(
                    stage.isBlank() ? "办理" : stage,
                    risk,
                    level.orElse(RiskLevel.MEDIUM),
                    line.getOrDefault(Column.RISK_MEASURE, ""),
                    line.getOrDefault(Column.RISK_POST, "")));
        }
        if (!risks.isEmpty()) item.set("risks", MAPPER.valueToTree(risks));
    }

    private static void limits(RawItem raw, ObjectNode item, ItemContent base, Consumer<RowFinding> report) {
        String promised = raw.one(Column.PROMISED);
        if (!ListTexts.saysNothing(promised))
            ListTexts.limit(promised)
                    .ifPresentOrElse(
                            limit -> item.withObject("/limits").set("promised", MAPPER.valueToTree(limit)),
                            () -> report.accept(RowFinding.at(IntakeRules.UNREADABLE, Column.PROMISED, promised)));
        String statutory = raw.one(Column.STATUTORY);
        if (ListTexts.saysNothing(statutory)) return;
        Optional<TimeLimit> limit = ListTexts.limit(statutory);
        TimeLimit known = base.limits().statutory();
        if (limit.isEmpty()) report.accept(RowFinding.at(IntakeRules.UNREADABLE, Column.STATUTORY, statutory));
        else if (known == null) item.withObject("/limits").set("statutory", MAPPER.valueToTree(limit.get()));
        else if (!known.equals(limit.get()))
            report.accept(RowFinding.at(IntakeRules.STANDARD_KEPT, Column.STATUTORY, statutory));
    }

    private static List<String> numbered(RawItem raw, Column column) {
        List<String> all = new ArrayList<>();
        for (String text : raw.all(column)) all.addAll(ListTexts.numbered(text));
        return all;
    }

    private static void set(RawItem raw, Column column, ObjectNode node, String member) {
        if (raw.has(column)) node.put(member, raw.one(column));
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.stream().filter(t -> !t.isBlank()).forEach(array::add);
    }
}
