package qingdan.registry.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.Accountability;
import qingdan.registry.event.Duty;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.RiskLevel;
import qingdan.registry.event.RiskPoint;

/**
 * 责任事项, 追责情形 and 廉政风险点 of an item, from one cell with lines or line by line. What a table has no column for (a basis, a
 * measure) stays as it was with the duty, clause or risk that says the same. Pure.
 */
final class DutyDrafts {
    private static final String NO_STAGE = "责任事项";

    private DutyDrafts() {}

    /** Empty when the file says nothing of them. */
    static List<Duty> duties(RawItem raw, List<Duty> known) {
        List<String> cells = raw.all(Column.DUTY);
        if (cells.size() == 1
                && !raw.has(Column.DUTY_STAGE)
                && CellTexts.same(cells.getFirst(), CellTexts.duties(known))) return known;
        List<Duty> duties = new ArrayList<>();
        String stage = "";
        String last = "";
        for (Map<Column, String> line : raw.lines()) {
            stage = line.getOrDefault(Column.DUTY_STAGE, stage);
            String text = line.getOrDefault(Column.DUTY, "");
            if (text.isBlank() || (stage + text).equals(last)) continue;
            last = stage + text;
            String basis = line.get(Column.DUTY_BASIS);
            Optional<Duty> whole = find(known, new Duty(stage, text, null));
            List<Duty> read = whole.isPresent() ? List.of(whole.get()) : ListTexts.duties(text, stage, null);
            for (Duty duty : read) {
                Duty same = find(known, duty).orElse(duty);
                duties.add(new Duty(same.stage(), same.content(), basis == null ? same.basis() : basis));
            }
        }
        return duties;
    }

    private static Optional<Duty> find(List<Duty> known, Duty duty) {
        return known.stream()
                .filter(d -> CellTexts.same(d.stage(), duty.stage()) && CellTexts.same(d.content(), duty.content()))
                .findFirst();
    }

    /** Empty when the file says nothing of them. 追责对象范围 of one text is said of all of them. */
    static List<Accountability> accountability(RawItem raw, List<Accountability> known) {
        List<String> who = raw.all(Column.ACCOUNTABLE).stream().distinct().toList();
        @Nullable String all = who.size() == 1 ? who.getFirst() : null;
        List<String> cells = raw.all(Column.ACCOUNTABILITY);
        String written =
                CellTexts.numbered(known.stream().map(Accountability::content).toList());
        if (cells.size() == 1
                && !raw.has(Column.ACCOUNTABILITY_BASIS)
                && who.size() < 2
                && CellTexts.same(cells.getFirst(), written)) return all == null ? known : of(known, all);
        List<Accountability> clauses = new ArrayList<>();
        String last = "";
        for (Map<Column, String> line : raw.lines()) {
            String text = line.getOrDefault(Column.ACCOUNTABILITY, "");
            if (text.isBlank() || text.equals(last)) continue;
            last = text;
            String basis = line.get(Column.ACCOUNTABILITY_BASIS);
            String subjects = line.getOrDefault(Column.ACCOUNTABLE, all);
            Optional<Accountability> whole = find(known, text);
            List<Accountability> read = whole.isPresent() ? List.of(whole.get()) : ListTexts.accountability(text, null);
            for (Accountability clause : read) {
                Accountability same = find(known, clause.content()).orElse(clause);
                clauses.add(new Accountability(
                        same.content(),
                        basis == null ? same.basis() : basis,
                        subjects == null ? same.subjects() : subjects));
            }
        }
        return clauses;
    }

    private static List<Accountability> of(List<Accountability> known, String subjects) {
        return known.stream()
                .map(a -> new Accountability(a.content(), a.basis(), subjects))
                .toList();
    }

    private static Optional<Accountability> find(List<Accountability> known, String content) {
        return known.stream().filter(a -> CellTexts.same(a.content(), content)).findFirst();
    }

    /** Empty when the file says nothing of them. */
    static List<RiskPoint> risks(RawItem raw, List<RiskPoint> known, Consumer<RowFinding> report) {
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
            RiskPoint old = known.stream()
                    .filter(k -> CellTexts.same(k.manifestation(), risk)
                            && (stage.isBlank() || CellTexts.same(k.stage(), stage)))
                    .findFirst()
                    .orElse(new RiskPoint(stage.isBlank() ? "办理" : stage, risk, RiskLevel.MEDIUM, "", "", null));
            risks.add(new RiskPoint(
                    old.stage(),
                    old.manifestation(),
                    level.orElse(old.level()),
                    line.getOrDefault(Column.RISK_MEASURE, old.measure()),
                    line.getOrDefault(Column.RISK_POST, old.post()),
                    said(line.get(Column.RISK_PERSON), old.person())));
        }
        return risks;
    }

    /** What the file says; what is known where it has no such column; nothing where the cell is empty. */
    private static @Nullable String said(@Nullable String cell, @Nullable String known) {
        if (cell == null) return known;
        return cell.isBlank() ? null : cell;
    }

    /** Puts into the draft what the file says of the three. */
    static void draft(Draft draft) {
        RawItem raw = draft.raw();
        ItemContent base = draft.base();
        draft.replace("duties", duties(raw, base.duties()));
        subjects(draft);
        draft.replace("risks", risks(raw, base.risks(), draft.report()));
    }

    /** The clauses; where the table has only 追责对象范围, those there are, answered for by whom it names. */
    private static void subjects(Draft draft) {
        RawItem raw = draft.raw();
        List<Accountability> known = draft.base().accountability();
        String subjects = raw.one(Column.ACCOUNTABLE);
        List<Accountability> clauses = accountability(raw, known);
        if (clauses.isEmpty() && !ListTexts.saysNothing(subjects)) {
            clauses = of(known, subjects);
            if (known.isEmpty()) draft.notTaken(Column.ACCOUNTABLE, subjects);
        }
        draft.replace("accountability", clauses);
    }

    /** The stage of a duty; empty when its table gave none. */
    static String stage(Duty duty) {
        return Objects.equals(duty.stage(), NO_STAGE) ? "" : duty.stage();
    }
}
