package qingdan.registry.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.registry.change.domain.ChangeCommand;
import qingdan.registry.change.domain.ChangeCommand.*;
import qingdan.registry.change.domain.ChangeCommand.AddAttachment;
import qingdan.registry.change.domain.ChangeRoute;
import qingdan.registry.change.domain.ChangeStatus;
import qingdan.registry.change.domain.PublicationLaw;
import qingdan.registry.change.event.Attachment;
import qingdan.registry.change.event.ChangeEvent;
import qingdan.registry.change.event.ChangeEvent.ChangePublished;
import qingdan.registry.change.event.ChangeEvent.ChangeReviewed;
import qingdan.registry.change.event.ChangeKind;
import qingdan.registry.change.event.Office;

/**
 * Random people with random commands: nothing is published without every word its kind needs, each by another person and none
 * by the applicant; what was withdrawn or refused never is; a replay gives the same state.
 */
class ChangeReplayTest {
    private static final int REQUESTS = 200;
    private static final int COMMANDS = 60;
    private static final List<ChangeKind> KINDS = List.of(
            ChangeKind.ADD,
            ChangeKind.ALTER,
            ChangeKind.CANCEL,
            ChangeKind.MERGE,
            ChangeKind.SPLIT,
            ChangeKind.SUSPEND,
            ChangeKind.RESUME);

    @Test
    void shouldNeverPublishWithoutTheReviewsItsKindNeeds() {
        int published = 0;
        int ended = 0;
        for (int seed = 0; seed < REQUESTS; seed++) {
            Random random = new Random(seed);
            ChangeTable table = new ChangeTable();
            ChangeKind kind = KINDS.get(random.nextInt(KINDS.size()));
            table.open(ChangeLawTest.of(kind, table));
            for (int i = 0; i < COMMANDS; i++) {
                boolean over = table.file().ended() != null;
                boolean taken = step(table, random);
                assertTrue(!over || !taken, "an ended request moved");
            }
            table.assertReplays();
            ended += table.file().ended() != null ? 1 : 0;
            if (table.file().ended() == ChangeStatus.PUBLISHED) {
                published++;
                assertLawful(table, kind);
            }
        }
        assertTrue(published > REQUESTS / 20, "Expected some to be published, but only " + published);
        assertTrue(ended > published, "Expected others to end otherwise, but " + ended);
    }

    private static boolean step(ChangeTable table, Random random) {
        table.now = table.now.plusSeconds(600);
        Actor actor = actor(random);
        ChangeCommand command = command(table, random);
        if (random.nextInt(4) > 0) {
            command = fitting(table, random);
            actor = ChangeTable.official(post(table), post(table));
        }
        if (command instanceof Publish) {
            actor = ChangeTable.SWEEPER;
            PublicationLaw.due(table.file(), table.facts(actor)).forEach(table::apply);
        }
        if (table.decide(actor, command) instanceof Decision.Accepted<ChangeEvent>) {
            table.take(actor, command);
            return true;
        }
        return false;
    }

    /** The post that the first open task waits for; that of the applicant when there is none. */
    private static String post(ChangeTable table) {
        var open = ChangeRoute.open(ChangeTable.ROUTES.get(1), table.file().procedure());
        return open.isEmpty() ? "item-admin" : open.getFirst().task().post();
    }

    /** What the route waits for, mostly in favour. */
    private static ChangeCommand fitting(ChangeTable table, Random random) {
        boolean good = random.nextInt(10) > 0;
        return switch (table.status()) {
            case DRAFT, RETURNED -> new SubmitChange();
            case SUBMITTED -> new ReviewChange(good ? "accept" : "return", "意见");
            case UNDER_REVIEW -> new ReviewChange(good ? "pass" : "return", "意见");
            case SUMMING_UP -> new ReviewChange(good ? "agree" : "return", "意见");
            case AWAITING_APPROVAL -> new DecideChange(good ? "approve" : "refuse", "意见");
            case APPROVED -> new ScheduleChange(table.now.plusSeconds(random.nextInt(1200)), null);
            case SCHEDULED, PUBLISHED, REFUSED, WITHDRAWN -> new Publish();
        };
    }

    private static Actor actor(Random random) {
        String post = List.of(
                        "item-admin",
                        "establishment-reviewer",
                        "establishment-reviewer",
                        "legality-reviewer",
                        "service-centre-reviewer",
                        "supervision-reviewer",
                        "government-office")
                .get(random.nextInt(7));
        boolean crossed = random.nextInt(5) == 0;
        Actor actor = ChangeTable.official(crossed ? "somebody" : post, post);
        return random.nextInt(12) == 0 ? ChangeTable.inRegion(actor, "340122") : actor;
    }

    private static ChangeCommand command(ChangeTable table, Random random) {
        String good = List.of("accept", "pass", "pass", "agree").get(random.nextInt(4));
        String bad = List.of("object", "return", "refuse").get(random.nextInt(3));
        return switch (random.nextInt(24)) {
            case 0, 1, 2 -> new SubmitChange();
            case 3 ->
                switch (random.nextInt(3)) {
                    case 0 -> new EditChange(table.file().proposal());
                    case 1 -> new AddAttachment(paper(random));
                    default -> new WithdrawAttachment(paper(random).attachmentId(), "");
                };
            case 4 -> random.nextInt(8) == 0 ? new WithdrawChange("撤回") : new Publish();
            case 5 -> random.nextInt(3) == 0 ? new DisputeChange("争议") : new Publish();
            case 6, 7 -> new SettleDispute(random.nextInt(3) == 0, "处理");
            case 8, 9, 10, 11 -> new DecideChange(random.nextInt(6) == 0 ? bad : "approve", "意见");
            case 12, 13, 14 -> new ScheduleChange(table.now.plusSeconds(random.nextInt(1200)), null);
            case 15, 16, 17 -> new Publish();
            default -> new ReviewChange(random.nextInt(12) == 0 ? bad : good, "意见");
        };
    }

    private static Attachment paper(Random random) {
        return new Attachment(new UUID(7, random.nextInt(3)), "决定.pdf", "application/pdf", 9, "b".repeat(64));
    }

    private static void assertLawful(ChangeTable table, ChangeKind kind) {
        int round = table.file().round();
        Set<Office> said = EnumSet.noneOf(Office.class);
        for (ChangeTable.Recorded one : table.log) {
            if (one.event() instanceof ChangeReviewed e && e.round() == round) {
                assertTrue(!e.outcome().equals("return") && !e.outcome().equals("refuse"), e.toString());
                assertTrue(!table.file().applicants().containsKey(one.actor().subject()), "the applicant reviewed");
                assertEquals(ChangeTable.FEIXI, one.actor().region());
                if (!e.act().equals("receive")) said.add(e.office());
            }
        }
        Set<Office> needed = EnumSet.copyOf(kind.reviews());
        if (kind.needsApproval()) needed.add(Office.GOVERNMENT);
        assertTrue(said.containsAll(needed), kind + " was published with only " + said);
        assertTrue(
                table.file().disputes().stream()
                        .noneMatch(d -> d.upheld() == null || (d.upheld() && d.round() == round)),
                "published over a dispute");
        assertTrue(table.log.getLast().event() instanceof ChangePublished);
    }
}
