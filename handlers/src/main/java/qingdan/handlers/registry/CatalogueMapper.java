package qingdan.handlers.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import qingdan.contract.model.ClaimView;
import qingdan.contract.model.EntrySummary;
import qingdan.contract.model.EntryVersionView;
import qingdan.contract.model.EntryView;
import qingdan.contract.model.FieldChange;
import qingdan.contract.model.Light;
import qingdan.handlers.Words;
import qingdan.handlers.WorkDaysLeft;
import qingdan.registry.diff.Change;
import qingdan.registry.domain.ClaimState;
import qingdan.registry.domain.EntryHistory;
import qingdan.registry.domain.EntryVersion;
import qingdan.registry.domain.StandardFields;
import qingdan.registry.store.Claim;
import qingdan.registry.store.EntryRow;

/** The common catalogue and its claims in the words of the contract. */
final class CatalogueMapper {
    private final WorkDaysLeft left;

    CatalogueMapper(WorkDaysLeft left) {
        this.left = left;
    }

    static EntrySummary summary(EntryRow row) {
        return new EntrySummary(ElementsJson.entry(row.entry()), row.version(), row.claims(), row.cancelledFrom());
    }

    /** @param day the day of the version that is shown as the current one */
    static EntryView entry(EntryHistory history, LocalDate day) {
        return new EntryView(
                history.basicCode(),
                history.versionOn(day).map(CatalogueMapper::version).orElse(null),
                history.cancelledFrom(),
                history.versions().stream().map(CatalogueMapper::version).toList());
    }

    private static EntryVersionView version(EntryVersion v) {
        return new EntryVersionView(
                v.version(),
                v.effectiveFrom(),
                v.effectiveTo(),
                v.adoptBy(),
                v.reason(),
                ElementsJson.entry(v.entry()));
    }

    ClaimView claim(Claim c, Locale locale) {
        Integer days = c.state() == ClaimState.OUTDATED ? left.until(c.adoptBy()) : null;
        return new ClaimView(
                c.organ(),
                c.organName(),
                c.region(),
                ClaimView.LevelEnum.valueOf(c.level().name()),
                c.entry().basicCode(),
                c.entry().name(),
                ClaimView.StateEnum.valueOf(c.state().name()),
                c.version(),
                c.itemCode(),
                c.claimedVersion(),
                c.adoptBy(),
                light(days),
                days,
                c.altered().stream()
                        .map(f -> Words.pick(locale, f.zh(), f.en()))
                        .toList());
    }

    /** Yellow with one work day left, red past the day; no light where nothing is to be done. */
    private static Light light(@Nullable Integer workDaysLeft) {
        if (workDaysLeft == null) return Light.NONE;
        if (workDaysLeft < 0) return Light.RED;
        return workDaysLeft <= 1 ? Light.YELLOW : Light.GREEN;
    }

    static List<FieldChange> changes(List<Change> changes) {
        return changes.stream()
                .map(c -> new FieldChange(
                        c.path(),
                        c.zh(),
                        c.en(),
                        FieldChange.ChangeEnum.valueOf(c.kind().name()),
                        c.element(),
                        c.before(),
                        c.after(),
                        standard(c.path())))
                .toList();
    }

    /** Whether a field, of an item or of an entry, is laid down by the province. */
    static boolean standard(String path) {
        for (StandardFields field : StandardFields.values())
            if (path.equals(field.pointer()) || path.startsWith(field.pointer() + "/")) return true;
        return false;
    }
}
