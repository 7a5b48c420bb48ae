package qingdan.handlers.registry;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Reply;
import qingdan.contract.model.ProcedureList;
import qingdan.contract.model.ProcedureSummary;
import qingdan.contract.model.ProcedureVersion;
import qingdan.contract.model.ProcedureView;
import qingdan.handlers.PostNames;
import qingdan.handlers.Words;
import qingdan.procedure.bpmn.ProcedureLibrary;
import qingdan.procedure.bpmn.ProcedureLibrary.Held;
import qingdan.procedure.domain.Node;
import qingdan.procedure.domain.Procedure;
import qingdan.registry.change.store.ChangeRoutes;
import qingdan.registry.domain.ProcedureKeys;
import qingdan.registry.store.ProcedureStore;

/** Procedures for everybody to read (流程公开): all of them, and one with its chart, its text and its versions. */
public final class ProcedureDesk {
    private static final int MOST_STEPS = 100;

    private final ProcedureStore store;

    public ProcedureDesk(ProcedureStore store) {
        this.store = store;
    }

    /** @param region those that an item of this region may name; null for all */
    Reply<ProcedureList> list(@Nullable String region, LocalDate today) {
        ProcedureLibrary library = store.library();
        List<ProcedureSummary> found = new ArrayList<>();
        for (String key : library.keys()) {
            boolean forCases = !key.equals(ChangeRoutes.KEY);
            if (region == null || (forCases && ProcedureKeys.usableIn(key, region)))
                found.add(summary(library, key, forCases, today));
        }
        return Reply.ok(new ProcedureList(found));
    }

    private static ProcedureSummary summary(ProcedureLibrary library, String key, boolean forCases, LocalDate today) {
        Held newest = library.versions(key).getLast();
        Held held = library.on(key, today).orElse(newest);
        return new ProcedureSummary(
                key,
                held.name(),
                forCases ? ProcedureSummary.UseEnum.CASE : ProcedureSummary.UseEnum.REGISTRY_CHANGE,
                ProcedureKeys.region(key).orElse(null),
                held.version(),
                newest.version(),
                held.effectiveFrom(),
                held.isBuiltIn());
    }

    /** @param version null for the one in force, or the newest of a procedure that is not yet in force */
    Uni<Reply<ProcedureView>> view(String key, @Nullable Integer version, LocalDate today, Locale locale) {
        return held(key, version, today)
                .map(held -> held.map(h -> Reply.ok(view(h, store.library().versions(key), locale)))
                        .orElseGet(() -> Reply.refused("procedure-not-found", "procedureKey", key)));
    }

    /** @param version null for the one in force, or the newest of a procedure that is not yet in force */
    Uni<Optional<Held>> held(String key, @Nullable Integer version, LocalDate today) {
        Uni<Void> known = version == null ? Uni.createFrom().voidItem() : store.ensure(key, version);
        return known.map(done -> {
            ProcedureLibrary library = store.library();
            List<Held> versions = library.versions(key);
            return version != null
                    ? library.find(key, version)
                    : library.on(key, today)
                            .or(() -> versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast()));
        });
    }

    private static ProcedureView view(Held held, List<Held> versions, Locale locale) {
        return new ProcedureView(
                held.key(),
                held.version(),
                held.name(),
                held.file().xml(),
                held.file().sha256(),
                text(held.file().procedure(), locale),
                held.isBuiltIn(),
                held.effectiveFrom(),
                held.requestId(),
                versions.stream()
                        .map(v -> new ProcedureVersion(v.version(), v.effectiveFrom(), v.requestId(), v.isBuiltIn()))
                        .toList());
    }

    /** The steps one by one, for whoever does not see the chart (文字说明). */
    static List<String> text(@Nullable Procedure procedure, Locale locale) {
        if (procedure == null) return List.of();
        List<String> text = new ArrayList<>();
        for (Node node : procedure.nodes())
            if (node instanceof Node.UserTask task && text.size() < MOST_STEPS)
                text.add((text.size() + 1) + ". "
                        + Words.pick(locale, task.name(), task.nameEn().isBlank() ? task.name() : task.nameEn()) + ": "
                        + PostNames.of(task.post(), locale) + ", "
                        + Words.pick(locale, "时限 ", "within ")
                        + Limits.of(task.limit(), locale).text());
        return text;
    }
}
