package qingdan.handlers.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qingdan.contract.model.ClaimView;
import qingdan.handlers.WorkDaysLeft;
import qingdan.kernel.Calendars;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.registry.domain.ClaimState;
import qingdan.registry.event.ExerciseLevel;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;
import qingdan.registry.store.Claim;

/** A claim is a task with a deadline: working days left to adopt the newest version, and their light. 30 April 2026 is the last day. */
class ClaimLightLawTest {
    private static final Seed SEED = SeedFiles.load(SeedSource.product());
    private static final LocalDate LAST = LocalDate.of(2026, 4, 30);

    @ParameterizedTest
    @CsvSource({
        "2026-04-27, outdated, 3, green",
        "2026-04-29, outdated, 1, yellow",
        "2026-04-30, outdated, 0, yellow",
        "2026-05-01, outdated, -1, red", // a rest day: no working day has passed, but the last day has
        "2026-05-08, outdated, -3, red",
        "2026-04-30, claimed, , none",
        "2026-04-30, unclaimed, , none"
    })
    void theLightFollowsTheDaysThatAreLeft(LocalDate today, String state, Integer days, String light) {
        Instant morning = today.atTime(9, 0).atZone(WorkCalendar.ZONE).toInstant();
        CatalogueMapper mapper =
                new CatalogueMapper(new WorkDaysLeft(Calendars.standard(), InstantSource.fixed(morning)));
        ClaimState claimState = ClaimState.of(state);
        Claim claim = new Claim(
                "11340123003030000A",
                "样例局",
                "340123",
                ExerciseLevel.COUNTY,
                SEED.entries().getFirst(),
                2,
                claimState,
                "x",
                1,
                claimState == ClaimState.OUTDATED ? LAST : null,
                List.of());
        ClaimView view = mapper.claim(claim, Locale.CHINESE);
        assertEquals(days, view.workDaysLeft());
        assertEquals(light, view.light().wire());
    }
}
