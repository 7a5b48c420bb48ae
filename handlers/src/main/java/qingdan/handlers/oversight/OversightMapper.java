package qingdan.handlers.oversight;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import qingdan.contract.model.AlertRaisedSignal;
import qingdan.contract.model.AlertView;
import qingdan.contract.model.CaseMovedSignal;
import qingdan.contract.model.CountsChangedSignal;
import qingdan.contract.model.OversightCase;
import qingdan.contract.model.OversightSignal;
import qingdan.contract.model.RegionCounts;
import qingdan.contract.model.TimelineEntry;
import qingdan.handlers.PostNames;
import qingdan.handlers.Words;
import qingdan.handlers.WorkDaysLeft;
import qingdan.oversight.domain.Alert;
import qingdan.oversight.domain.Sighting;
import qingdan.oversight.domain.Tally;
import qingdan.oversight.domain.WatchedCase;
import qingdan.oversight.store.OversightStore;
import qingdan.portal.domain.Milestone;

/** What supervision sees, in the words of the contract. */
public final class OversightMapper {
    private final WorkDaysLeft left;
    private final InstantSource clock;

    public OversightMapper(WorkDaysLeft left, InstantSource clock) {
        this.left = left;
        this.clock = clock;
    }

    OversightCase watched(WatchedCase c, Locale locale) {
        return new OversightCase(
                c.caseId(),
                c.number(),
                c.region(),
                c.regionName(),
                c.organName(),
                c.itemName(),
                Words.state(c.state()),
                Words.text(c.state(), locale),
                stage(c.stageName(), c.stageNameEn(), locale),
                Words.light(c.light()),
                c.promisedDue(),
                c.statutoryDue(),
                c.closed() ? null : left.until(c.due()),
                c.lastEventAt(),
                c.seenAt());
    }

    TimelineEntry step(OversightStore.Step s, WatchedCase c, Locale locale) {
        return new TimelineEntry(
                s.at(),
                s.kind(),
                Milestone.title(s.kind(), locale),
                s.detail(),
                s.post() == null ? null : c.organName(),
                PostNames.of(s.post(), locale),
                s.legalBasis(),
                s.due());
    }

    AlertView alert(Alert a, Locale locale) {
        return new AlertView(
                a.alertId(),
                a.caseId(),
                a.number(),
                AlertView.LevelEnum.of(a.level()),
                a.rule().name(),
                a.rule().text(locale),
                a.legalBasis(),
                a.raisedAt(),
                a.region(),
                a.organName(),
                a.itemName(),
                a.stageName(),
                a.open());
    }

    static RegionCounts tally(Tally t) {
        return new RegionCounts(
                t.region(), t.regionName(), t.received(), t.open(), t.green(), t.yellow(), t.red(), t.decided());
    }

    List<OversightSignal> signals(Sighting s, Locale locale) {
        Instant now = clock.instant();
        WatchedCase c = s.watched();
        List<OversightSignal> signals = new ArrayList<>();
        signals.add(new CaseMovedSignal(
                now, c.lastEventAt(), c.region(), watched(c, locale), Milestone.title(s.kind(), locale)));
        if (s.alert() != null)
            signals.add(new AlertRaisedSignal(
                    now,
                    s.alert().raisedAt(),
                    c.region(),
                    alert(s.alert(), locale),
                    s.alert().rule().text(locale)));
        return signals;
    }

    CountsChangedSignal countsChanged(Instant now, String region) {
        return new CountsChangedSignal(now, region);
    }

    private static @Nullable String stage(@Nullable String zh, @Nullable String en, Locale locale) {
        return zh == null ? null : Words.pick(locale, zh, en == null ? zh : en);
    }
}
