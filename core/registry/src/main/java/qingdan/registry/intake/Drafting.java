package qingdan.registry.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.TimeLimit;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.LegalBasis;
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
        Draft draft = new Draft(raw, base, item, MAPPER, report);
        if (raw.has(Column.CONTENT)) whole(raw, item, base, report);
        bases(raw, item, base, report);
        localCode(draft, who);
        DutyDrafts.draft(draft);
        limits(raw, item, base, report);
        DetailDrafts.draft(draft);
        ServiceDrafts.draft(draft);
        HandlingDrafts.draft(draft);
        draft.text(Column.OFFICE, "/exercise", "office");
        draft.text(Column.PROMISED_NOTE, "/limits", "promisedNote");
        draft.text(Column.ADDRESS, "/venue", "address");
        draft.text(Column.HOURS, "/venue", "hours");
        draft.text(Column.PHONE, "/venue", "phone");
        draft.text(Column.SUPERVISE_PHONE, "/venue", "supervisePhone");
        draft.text(Column.TRANSIT, "/venue", "transit");
        draft.text(Column.QUANTITY, "/handling", "quantityLimit");
        draft.text(Column.ACROSS, "/handling", "handledAcross");
        remark(draft);
        draft.replace("conditions", ListTexts.parts(raw, Column.CONDITIONS));
        draft.replace("aliases", ListTexts.words(raw.one(Column.ALIASES)));
        try {
            ItemContent content = MAPPER.treeToValue(item, ItemContent.class);
            if (newest != null && content.equals(newest)) return newest;
            ElementBounds.check(item, report);
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
        String local = given.at("/classification/localCode").asText("");
        if (!local.isEmpty()) item.withObject("/classification").put("localCode", local);
        item.set("bases", MAPPER.valueToTree(base.bases()));
        if (!given.path("bases").isMissingNode() && !given.path("bases").equals(item.path("bases")))
            report.accept(RowFinding.at(IntakeRules.STANDARD_KEPT, Column.BASIS, ""));
        if (!given.path("name").asText().equals(base.name()))
            report.accept(RowFinding.at(
                    IntakeRules.STANDARD_KEPT, Column.NAME, given.path("name").asText()));
    }

    /** 备注: what all its lines say, without the word that our own tables put before it for an item that is suspended. */
    private static void remark(Draft draft) {
        String said = draft.raw().all(Column.REMARK).stream()
                .map(text -> text.strip().replaceFirst("^" + CellTexts.SUSPENDED + "(；|$)", ""))
                .filter(text -> !ListTexts.saysNothing(text))
                .distinct()
                .collect(java.util.stream.Collectors.joining("\n"));
        String known = draft.base().remark();
        if (!said.isEmpty() && !(known != null && CellTexts.same(said, known))) draft.put("remark", said);
    }

    /** 地方编码: the office's own code, unless the column repeats one of the official ones. */
    private static void localCode(Draft draft, Identity who) {
        String local = draft.raw().one(Column.LOCAL_CODE);
        if (local.isEmpty()
                || who.itemCode().equals(local)
                || who.entry().basicCode().equals(local)) return;
        draft.item().withObject("/classification").put("localCode", local);
    }

    private static void bases(RawItem raw, ObjectNode item, ItemContent base, Consumer<RowFinding> report) {
        List<LegalBasis> given = bases(raw);
        if (given.isEmpty()) return;
        List<LegalBasis> merged = withTexts(base.bases(), given);
        item.set("bases", MAPPER.valueToTree(merged));
        for (LegalBasis basis : given)
            if (!base.bases().isEmpty() && merged.stream().noneMatch(m -> sameLaw(m, basis)))
                report.accept(RowFinding.at(IntakeRules.STANDARD_KEPT, Column.BASIS, basis.law()));
    }

    /** What the file says of the bases, in its order. */
    static List<LegalBasis> bases(RawItem raw) {
        List<LegalBasis> bases = new ArrayList<>();
        @Nullable Map<Column, String> before = null;
        for (Map<Column, String> line : raw.lines()) {
            String text = line.getOrDefault(Column.BASIS, "");
            String article = line.get(Column.BASIS_ARTICLE);
            String number = line.get(Column.BASIS_NUMBER);
            boolean same = before != null
                    && text.equals(before.getOrDefault(Column.BASIS, ""))
                    && java.util.Objects.equals(article, before.get(Column.BASIS_ARTICLE))
                    && java.util.Objects.equals(number, before.get(Column.BASIS_NUMBER));
            before = line;
            if (text.isBlank() || same) continue;
            if (article == null && number == null) bases.addAll(ListTexts.bases(text));
            else {
                LegalBasis law = ListTexts.basis(text.startsWith("《") ? text : "《" + text + "》");
                bases.add(new LegalBasis(
                        law.law(),
                        article == null ? law.article() : article,
                        number == null ? law.documentNo() : number,
                        line.getOrDefault(Column.BASIS_TEXT, law.text())));
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
                                .filter(g ->
                                        sameLaw(basis, g) && !words(basis, g).isEmpty())
                                .findFirst()
                                .map(g -> new LegalBasis(
                                        basis.law(), basis.article(), basis.documentNo(), words(basis, g)))
                                .orElse(basis))
                .toList();
    }

    /** The text of the article, without what of the article is not in the form of laws (附件第172项, 第十九条（2022）); empty when there is none. */
    private static String words(LegalBasis standard, LegalBasis given) {
        String text = given.text() == null ? "" : given.text();
        String article = standard.article() == null ? "" : standard.article();
        String known = given.article() == null ? "" : given.article();
        String rest = article.startsWith(known) ? begin(article.substring(known.length())) : "";
        return text.startsWith(rest) ? begin(text.substring(rest.length())) : text;
    }

    private static String begin(String text) {
        return text.replaceFirst("^[\\s：:，,、。]+", "");
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
}
