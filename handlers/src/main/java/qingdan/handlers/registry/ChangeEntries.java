package qingdan.handlers.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import qingdan.contract.model.ChangeEntry;
import qingdan.registry.change.domain.ChangeFacts;
import qingdan.registry.change.domain.ChangeState.ChangeFile;
import qingdan.registry.change.domain.Effect;
import qingdan.registry.change.domain.Effects;
import qingdan.registry.domain.EntryCommand.CancelEntry;
import qingdan.registry.domain.EntryCommand.PublishEntry;
import qingdan.registry.domain.EntryHistory;
import qingdan.registry.domain.EntryVersion;
import qingdan.registry.event.CatalogueEntry;

/** What a request does to each catalogue entry (目录变更对照): the effect, what differs from the version in force, what the rules say. */
final class ChangeEntries {
    private ChangeEntries() {}

    static List<ChangeEntry> of(ChangeFile file, ChangeFacts facts, Locale locale) {
        LocalDate asked = file.proposal().effectiveFrom();
        LocalDate day = asked == null ? facts.today() : asked;
        List<ChangeEntry> entries = new ArrayList<>();
        for (Effect effect : Effects.of(file, day))
            if (effect instanceof Effect.OnEntry on) entries.add(entry(file, on, facts, locale));
        return entries;
    }

    private static ChangeEntry entry(ChangeFile file, Effect.OnEntry effect, ChangeFacts facts, Locale locale) {
        EntryHistory history = facts.entry(effect.code());
        Integer inForce =
                history.versionOn(facts.today()).map(EntryVersion::version).orElse(null);
        return switch (effect.command()) {
            case PublishEntry c ->
                new ChangeEntry(
                        c.basicCode(),
                        c.entry().name(),
                        ChangeEntry.EffectEnum.PUBLISH,
                        inForce,
                        history.cancelledFrom(),
                        c.adoptBy(),
                        Differences.of(before(history, c.entry()), c.entry(), locale),
                        ChangeFindings.refusal(file, effect, facts, locale));
            case CancelEntry c ->
                new ChangeEntry(
                        c.basicCode(),
                        history.newest().map(v -> v.entry().name()).orElse("—"),
                        ChangeEntry.EffectEnum.ABOLISH,
                        inForce,
                        history.cancelledFrom(),
                        null,
                        List.of(),
                        ChangeFindings.refusal(file, effect, facts, locale));
        };
    }

    /** The newest version that says something else: once published, the one before. */
    private static @Nullable CatalogueEntry before(EntryHistory history, CatalogueEntry proposed) {
        return history.versions().reversed().stream()
                .map(EntryVersion::entry)
                .filter(e -> !e.equals(proposed))
                .findFirst()
                .orElse(null);
    }
}
