package qingdan.handlers.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import qingdan.contract.model.ChangeFinding;
import qingdan.contract.model.ChangeProcedure;
import qingdan.contract.model.ProcedureAspect;
import qingdan.contract.model.ProcedureDifference;
import qingdan.contract.model.ProcedureFault;
import qingdan.handlers.PostNames;
import qingdan.handlers.Words;
import qingdan.procedure.bpmn.ProcedureLibrary;
import qingdan.procedure.bpmn.ProcedureLibrary.Held;
import qingdan.procedure.domain.Procedure;
import qingdan.procedure.domain.ProcedureDiff;
import qingdan.procedure.domain.ProcedureDiff.Aspect;
import qingdan.procedure.domain.ProcedureDiff.Difference;
import qingdan.procedure.domain.ProcedureDiff.Said;
import qingdan.registry.change.domain.ChangeFacts;
import qingdan.registry.change.domain.ChangeState.ChangeFile;
import qingdan.registry.change.domain.Chart;
import qingdan.registry.change.domain.Effect;
import qingdan.registry.change.domain.Effects;
import qingdan.registry.domain.ProcedureHistory;

/** What a request does to each procedure (流程变更对照): both charts, what differs, why it would be refused. */
final class ChangeProcedures {
    private static final int MOST = 500;
    private static final int MOST_FAULTS = 200;
    private static final int LONGEST = 2_000;

    private final ProcedureLibrary library;

    ChangeProcedures(ProcedureLibrary library) {
        this.library = library;
    }

    List<ChangeProcedure> of(ChangeFile file, ChangeFacts facts, Locale locale) {
        LocalDate asked = file.proposal().effectiveFrom();
        LocalDate day = asked == null ? facts.today() : asked;
        List<ChangeProcedure> found = new ArrayList<>();
        for (Effect effect : Effects.of(file, day))
            if (effect instanceof Effect.OnProcedure on) found.add(procedure(file, on, facts, locale));
        return found;
    }

    private ChangeProcedure procedure(ChangeFile file, Effect.OnProcedure on, ChangeFacts facts, Locale locale) {
        Chart chart = facts.chart(on.code());
        Procedure drawn = chart.procedure();
        Integer became = chart.history()
                .of(file.ref().changeId())
                .map(ProcedureHistory.Version::version)
                .orElse(null);
        Optional<Held> followed = followed(chart.history(), became);
        int newest =
                chart.history().newest().map(ProcedureHistory.Version::version).orElse(0);
        Integer will = chart.faults().isEmpty() && file.ended() == null ? Integer.valueOf(newest + 1) : null;
        return new ChangeProcedure(
                on.code(),
                drawn == null ? followed.map(Held::name).orElse(on.code()) : drawn.name(),
                followed.map(Held::version).orElse(null),
                became == null ? will : became,
                chart.faults().stream()
                        .limit(MOST_FAULTS)
                        .map(f -> new ProcedureFault(f.elementId(), f.code(), Words.pick(locale, f.zh(), f.en())))
                        .toList(),
                findings(file, on, facts, locale),
                drawn == null
                        ? List.of()
                        : ProcedureDiff.of(
                                        followed.map(h -> h.file().procedure()).orElse(null), drawn)
                                .stream()
                                .limit(MOST)
                                .map(d -> difference(d, locale))
                                .toList(),
                ProcedureDesk.text(drawn, locale),
                on.command().bpmn(),
                followed.map(h -> h.file().xml()).orElse(null));
    }

    /** The version it follows: once published, the one before it. */
    private Optional<Held> followed(ProcedureHistory history, @Nullable Integer became) {
        return history.versions().reversed().stream()
                .filter(v -> became == null || v.version() < became)
                .findFirst()
                .flatMap(v -> library.find(history.key(), v.version()));
    }

    /** Faults of the chart are told element by element already. */
    private static List<ChangeFinding> findings(ChangeFile file, Effect effect, ChangeFacts facts, Locale locale) {
        return ChangeFindings.refusal(file, effect, facts, locale).stream()
                .filter(f -> !f.rule().equals("procedure-refused"))
                .toList();
    }

    private static ProcedureDifference difference(Difference d, Locale locale) {
        String element = Words.pick(locale, d.element().zh(), d.element().en());
        String change = Words.pick(locale, d.change().zh(), d.change().en());
        String name = said(d.name(), locale);
        List<ProcedureAspect> aspects = d.details().stream()
                .map(a -> new ProcedureAspect(
                        ProcedureAspect.CodeEnum.valueOf(a.aspect().name()),
                        Words.pick(locale, a.aspect().zh(), a.aspect().en()),
                        side(a.aspect(), a.before(), locale),
                        side(a.aspect(), a.after(), locale)))
                .toList();
        boolean named = locale.getLanguage().equals("en");
        String what = aspects.stream()
                .filter(a -> a.code() != ProcedureAspect.CodeEnum.NAME || d.change() == ProcedureDiff.Change.CHANGED)
                .map(a -> a.name() + (named ? ": " : " ") + sides(a, d.change()))
                .collect(Collectors.joining("; "));
        String head = named
                ? change + " " + element.toLowerCase(Locale.ROOT) + " " + name
                : change + element + "「" + name + "」";
        return new ProcedureDifference(
                d.elementId(),
                ProcedureDifference.ElementEnum.valueOf(d.element().name()),
                ProcedureDifference.ChangeEnum.valueOf(d.change().name()),
                cut(name, 400),
                cut(what.isEmpty() ? head : head + ": " + what, 4_000),
                aspects);
    }

    private static String sides(ProcedureAspect aspect, ProcedureDiff.Change change) {
        String before = Objects.requireNonNullElse(aspect.before(), "—");
        String after = Objects.requireNonNullElse(aspect.after(), "—");
        return switch (change) {
            case ADDED -> after;
            case REMOVED -> before;
            case CHANGED -> before + " → " + after;
        };
    }

    private static @Nullable String side(Aspect aspect, @Nullable Said said, Locale locale) {
        if (said == null) return null;
        String text = said(said, locale);
        String post = aspect == Aspect.POST ? PostNames.of(text, locale) : null;
        return cut(post == null ? text : post, LONGEST);
    }

    private static String said(Said said, Locale locale) {
        return Words.pick(locale, said.zh(), said.en());
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
