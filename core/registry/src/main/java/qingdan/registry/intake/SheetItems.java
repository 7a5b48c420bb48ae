package qingdan.registry.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides what becomes of an item that stands on several sheets: as one item, with every finding in the row where its column stands. Pure. */
final class SheetItems {
    /** Where an element comes from, for findings of the list's own rules. */
    private static final Map<String, Column> ELEMENTS = elements();

    private static final int LONGEST_SHEET = 20;

    private final Checking checking;

    SheetItems(Checking checking) {
        this.checking = checking;
    }

    private static Map<String, Column> elements() {
        Map<String, Column> elements = new HashMap<>();
        elements.put("/venue/address", Column.ADDRESS);
        elements.put("/venue/hours", Column.HOURS);
        elements.put("/venue/transit", Column.TRANSIT);
        elements.put("/limits/promisedNote", Column.PROMISED_NOTE);
        elements.put("/exercise/office", Column.OFFICE);
        elements.put("/handling/visits", Column.VISITS);
        elements.put("/handling/depth", Column.DEPTH);
        elements.put("/handling/kind", Column.HANDLING_KIND);
        elements.put("/aliases", Column.ALIASES);
        elements.put("/venue/phone", Column.PHONE);
        elements.put("/venue/supervisePhone", Column.SUPERVISE_PHONE);
        elements.put("/limits/statutory", Column.STATUTORY);
        elements.put("/limits/promised", Column.PROMISED);
        elements.put("/bases", Column.BASIS);
        elements.put("/duties", Column.DUTY);
        elements.put("/accountability", Column.ACCOUNTABILITY);
        elements.put("/risks", Column.RISK);
        elements.put("/stages", Column.STAGES);
        elements.put("/conditions", Column.CONDITIONS);
        elements.put("/materials", Column.MATERIAL);
        elements.put("/fees", Column.FEE);
        elements.put("/result", Column.RESULT_NAME);
        elements.put("/questions", Column.QUESTION);
        elements.put("/audience/objects", Column.OBJECTS);
        elements.put("/audience", Column.PERSONAL_TOPICS);
        elements.put("/handling/channels", Column.CHANNELS);
        elements.put("/punishment", Column.PENALTY);
        elements.put("/levy", Column.LEVY_STANDARD);
        elements.put("/services", Column.IN_HALL);
        elements.put("/services/onlineUrl", Column.ONLINE_URL);
        elements.put("/services/mobileUrl", Column.MOBILE_URL);
        elements.put("/services/terminals", Column.TERMINALS);
        elements.put("/handlingItems", Column.HANDLING_ITEM);
        elements.put("/remedies/reviewUrl", Column.REVIEW_URL);
        elements.put("/remedies/courtUrl", Column.COURT_URL);
        return Map.copyOf(elements);
    }

    /**
     * What becomes of the rows of one item, in their order. The first row has the item's result and the others are merged into it; if
     * anything is wrong, the rows where it stands are refused and no row has a result.
     *
     * @param known null for an item that is not on the list
     */
    List<CheckedItem> decide(List<Checking.Step> parts, @Nullable KnownItem known) {
        SheetMerge.Merged merged =
                SheetMerge.merge(parts.stream().map(Checking.Step::raw).toList());
        List<List<RowFinding>> findings = new ArrayList<>();
        for (Checking.Step part : parts) findings.add(new ArrayList<>(part.findings()));
        for (SheetMerge.Conflict conflict : merged.conflicts()) {
            String places = place(parts.get(conflict.one())) + "；" + place(parts.get(conflict.other()));
            RowFinding finding = RowFinding.at(IntakeRules.SHEETS_DISAGREE, conflict.column(), places);
            findings.get(conflict.one()).add(finding);
            findings.get(conflict.other()).add(finding);
        }
        CheckedItem item =
                checking.decide(new Checking.Step(merged.raw(), parts.getFirst().who(), List.of()), known);
        for (RowFinding finding : item.findings())
            findings.get(source(finding, merged.sources())).add(finding);
        boolean wrong = findings.stream().flatMap(List::stream).anyMatch(RowFinding::isError);
        List<CheckedItem> rows = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean here = findings.get(i).stream().anyMatch(RowFinding::isError);
            boolean result = i == 0 && !wrong;
            rows.add(new CheckedItem(
                    parts.get(i).raw(),
                    parts.get(i).who(),
                    here ? RowResult.REFUSED : result ? item.result() : RowResult.MERGED,
                    result ? item.version() : 0,
                    result ? item.effectiveFrom() : null,
                    result ? item.content() : null,
                    result ? item.entryVersion() : 0,
                    findings.get(i)));
        }
        return rows;
    }

    /** The part of which a finding speaks; the first where it speaks of none. */
    private static int source(RowFinding finding, Map<Column, Integer> sources) {
        Column column = Column.of(finding.place()).orElse(null);
        for (String at = finding.place();
                column == null && at.startsWith("/");
                at = at.substring(0, at.lastIndexOf('/'))) column = ELEMENTS.get(at);
        return column == null ? 0 : sources.getOrDefault(column, 0);
    }

    private static String place(Checking.Step part) {
        return ListTexts.cut(part.raw().sheetName(), LONGEST_SHEET) + " "
                + part.raw().firstRow();
    }
}
