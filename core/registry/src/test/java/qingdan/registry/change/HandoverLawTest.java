package qingdan.registry.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.registry.change.ChangeTable.CENTRE;
import static qingdan.registry.change.ChangeTable.ESTABLISHMENT;
import static qingdan.registry.change.ChangeTable.GOVERNMENT;
import static qingdan.registry.change.ChangeTable.LEGALITY;
import static qingdan.registry.change.ChangeTable.SUPERVISION;
import static qingdan.registry.change.ChangeTable.SWEEPER;
import static qingdan.registry.change.ChangeTable.WRITER;
import static qingdan.registry.change.ChangeTable.inRegion;
import static qingdan.registry.change.ChangeTable.proposal;
import static qingdan.registry.change.ChangeTable.proposed;
import static qingdan.registry.change.ChangeTable.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import qingdan.kernel.domain.Actor;
import qingdan.registry.change.domain.ChangeCommand;
import qingdan.registry.change.domain.ChangeCommand.CloseDelegation;
import qingdan.registry.change.domain.ChangeStatus;
import qingdan.registry.change.domain.HandoverLaw;
import qingdan.registry.change.event.ChangeEvent.ChangePublished;
import qingdan.registry.change.event.ChangeEvent.TakeOverAnswered;
import qingdan.registry.change.event.ChangeKind;
import qingdan.registry.change.event.ChangeRef;
import qingdan.registry.change.event.Delegation;
import qingdan.registry.event.ItemStatus;
import qingdan.registry.seed.Seed;

/** A city hands an item down without a gap: it goes on until the county's stands on the list, or as if nothing had been. */
@NullUnmarked
class HandoverLawTest {
    private static final String CITY = "340100";
    private static final UUID DELEGATION = new UUID(0, 2);
    private static final UUID TAKE_OVER = new UUID(0, 1);
    private static final Seed.Item ITEM = ChangeTable.SEED.items().stream()
            .filter(i -> i.content().exercise().region().equals(CITY))
            .findFirst()
            .orElseThrow();
    private final ChangeTable city = new ChangeTable();

    private static Actor at(Actor actor) {
        return inRegion(actor, CITY);
    }

    /** All have agreed; it waits for its moment, which is now. */
    private void delegated() {
        city.listed(ITEM);
        ChangeRef ref = new ChangeRef(DELEGATION, "3401002026030200000014", CITY, "x", "合肥市", "下放");
        city.take(
                at(WRITER),
                new ChangeCommand.OpenChange(
                        ref,
                        proposal(
                                ChangeKind.DELEGATE,
                                List.of(ITEM),
                                List.of(),
                                new Delegation("340123", "11340123QD2331010Y", "县局")),
                        null));
        city.take(at(WRITER), new ChangeCommand.SubmitChange());
        city.review(at(ESTABLISHMENT), "accept");
        for (Actor reviewer : List.of(SUPERVISION, CENTRE, LEGALITY)) city.review(at(reviewer), "pass");
        city.review(at(ESTABLISHMENT), "agree");
        city.take(at(GOVERNMENT), new ChangeCommand.DecideChange("approve", ""));
        city.take(at(ESTABLISHMENT), new ChangeCommand.ScheduleChange(city.now, null));
    }

    private static CloseDelegation answer(boolean taken, @Nullable LocalDate from) {
        return new CloseDelegation(TAKE_OVER, taken, sample(0).itemCode(), from, taken ? "" : "力量不足");
    }

    private ItemStatus status(LocalDate day) {
        return city.item(ITEM.itemCode()).statusOn(day);
    }

    @Test
    void shouldGoOnUntilTheReceiversItemStandsOnTheListAndEndThatDay() {
        // given
        delegated();
        city.publish();
        assertEquals(ChangeStatus.PUBLISHED, city.status());
        ChangePublished published = (ChangePublished) city.log.getLast().event();
        assertEquals(ITEM.content(), published.given());
        assertEquals(1, published.givenEntryVersion());
        assertEquals(ItemStatus.IN_FORCE, status(city.today()));
        Instant ended = city.file().endedAt();
        assertEquals(List.of(), HandoverLaw.due(city.file(), city.facts(SWEEPER)));
        // when
        LocalDate from = city.today().plusDays(10);
        city.now = city.now.plusSeconds(86_400);
        assertEquals("not-your-post", city.refused(at(WRITER), answer(true, from)));
        city.take(SWEEPER, answer(true, from));
        HandoverLaw.due(city.file(), city.facts(SWEEPER)).forEach(city::apply);
        // then
        assertEquals(ItemStatus.IN_FORCE, status(from.minusDays(1)));
        assertEquals(ItemStatus.ABOLISHED, status(from));
        assertEquals(ended, city.file().endedAt());
        // and once is enough
        assertEquals(List.of(), HandoverLaw.due(city.file(), city.facts(SWEEPER)));
        assertEquals("change-state-conflict", city.refused(SWEEPER, answer(true, from)));
        city.assertReplays();
    }

    @Test
    void shouldEndTodayWhenTheAnswerComesLate() {
        delegated();
        city.publish();
        LocalDate from = city.today();
        city.now = city.now.plusSeconds(5 * 86_400);
        city.take(SWEEPER, answer(true, from));
        HandoverLaw.due(city.file(), city.facts(SWEEPER)).forEach(city::apply);
        assertEquals(city.today(), city.item(ITEM.itemCode()).abolishedFrom());
    }

    @Test
    void shouldLeaveTheItemAsItWasWhenNobodyTookItOver() {
        delegated();
        city.publish();
        city.take(SWEEPER, answer(false, null));
        assertEquals(List.of(), HandoverLaw.due(city.file(), city.facts(SWEEPER)));
        assertNull(city.item(ITEM.itemCode()).abolishedFrom());
        assertEquals("力量不足", city.file().handover().reason());
        assertEquals("change-state-conflict", city.refused(SWEEPER, answer(true, city.today())));
    }

    @Test
    void shouldNotCloseWhatWasNotPublished() {
        delegated();
        assertEquals("change-state-conflict", city.refused(SWEEPER, answer(true, city.today())));
    }

    @Test
    void shouldSendTheDelegationBackWhenTheItemWasAbolishedMeanwhile() {
        delegated();
        city.apply(new qingdan.registry.domain.RegistryCommand.AbolishItem(ITEM.itemCode(), city.today(), "另案", "依据"));
        city.take(SWEEPER, new ChangeCommand.Publish());
        assertEquals(ChangeStatus.RETURNED, city.status());
    }

    private static ChangeTable county() {
        ChangeTable county = new ChangeTable();
        county.take(
                SWEEPER,
                new ChangeCommand.OpenChange(
                        ChangeTable.ref(TAKE_OVER),
                        proposal(ChangeKind.TAKE_OVER, List.of(), List.of(proposed(sample(0))), null),
                        DELEGATION));
        return county;
    }

    @Test
    void shouldTellTheGiverWhenTheTakeOverIsPublishedRefusedOrWithdrawn() {
        // published
        ChangeTable county = county();
        county.take(WRITER, new ChangeCommand.SubmitChange());
        county.agreed();
        county.schedule();
        assertTrue(county.log.stream().noneMatch(r -> r.event() instanceof TakeOverAnswered));
        county.publish();
        TakeOverAnswered yes = (TakeOverAnswered) county.log.getLast().event();
        assertTrue(yes.taken());
        assertEquals(DELEGATION, yes.follows());
        assertEquals(sample(0).itemCode(), yes.itemCode());
        assertEquals(county.today(), yes.effectiveFrom());
        county.assertReplays();
        // withdrawn as a draft
        ChangeTable unwilling = county();
        unwilling.take(WRITER, new ChangeCommand.WithdrawChange("无承接力量"));
        TakeOverAnswered no = (TakeOverAnswered) unwilling.log.getLast().event();
        assertEquals(List.of(false, "无承接力量"), List.of(no.taken(), no.reason()));
        assertNull(no.effectiveFrom());
        unwilling.assertReplays();
        // refused by the office
        ChangeTable refused = county();
        refused.take(WRITER, new ChangeCommand.SubmitChange());
        refused.review(ESTABLISHMENT, "accept");
        for (Actor reviewer : List.of(SUPERVISION, CENTRE, LEGALITY)) refused.review(reviewer, "pass");
        refused.take(ESTABLISHMENT, new ChangeCommand.ReviewChange("refuse", "条件不成熟"));
        assertEquals(ChangeStatus.REFUSED, refused.status());
        assertEquals("条件不成熟", ((TakeOverAnswered) refused.log.getLast().event()).reason());
    }
}
