package qingdan.registry.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.registry.change.ChangeTable.CENTRE;
import static qingdan.registry.change.ChangeTable.ESTABLISHMENT;
import static qingdan.registry.change.ChangeTable.LEGALITY;
import static qingdan.registry.change.ChangeTable.SUPERVISION;
import static qingdan.registry.change.ChangeTable.WRITER;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import qingdan.registry.change.domain.ChangeCommand.AddAttachment;
import qingdan.registry.change.domain.ChangeCommand.SubmitChange;
import qingdan.registry.change.domain.ChangeCommand.WithdrawAttachment;
import qingdan.registry.change.domain.ChangeStatus;
import qingdan.registry.change.event.Attachment;
import qingdan.registry.change.event.ChangeKind;

/** Supporting files: whose they are to add and to take off, until when, and how many. */
class AttachmentLawTest {
    private static AddAttachment add(int n) {
        return new AddAttachment(
                new Attachment(new UUID(7, n), "决定" + n + ".pdf", "application/pdf", 1_000 + n, "a".repeat(64)));
    }

    private static WithdrawAttachment off(int n) {
        return new WithdrawAttachment(new UUID(7, n), "换成盖章的");
    }

    private static ChangeTable draft() {
        ChangeTable table = new ChangeTable();
        table.open(ChangeLawTest.of(ChangeKind.CANCEL, table));
        return table;
    }

    @Test
    void shouldTakeThemFromItsWriterWhileTheRequestIsHisToEdit() {
        // given
        ChangeTable table = draft();
        table.take(WRITER, add(1));
        table.take(WRITER, add(2));
        table.take(WRITER, off(1));
        assertTrue(table.file().attachments().getFirst().withdrawn());
        assertFalse(table.file().attachments().getLast().withdrawn());
        // when it is with the offices, the papers are what they are
        table.take(WRITER, new SubmitChange());
        assertEquals("change-state-conflict", table.refused(WRITER, add(3)));
        assertEquals("change-state-conflict", table.refused(WRITER, off(2)));
        // when it is returned, they may be mended
        table.review(ESTABLISHMENT, "accept");
        table.review(LEGALITY, "return");
        table.review(CENTRE, "pass");
        table.review(SUPERVISION, "pass");
        table.review(ESTABLISHMENT, "return");
        assertEquals(ChangeStatus.RETURNED, table.status());
        table.take(WRITER, add(3));
        table.take(WRITER, off(2));
        // then
        assertEquals(3, table.file().attachments().size());
        table.assertReplays();
    }

    @Test
    void shouldRefuseOtherPostsOtherPlacesTheSameIdAgainAndWhatIsNotThere() {
        ChangeTable table = draft();
        table.take(WRITER, add(1));
        assertEquals("not-your-post", table.refused(ESTABLISHMENT, add(2)));
        assertEquals("not-your-post", table.refused(LEGALITY, off(1)));
        assertEquals("change-of-other-region", table.refused(ChangeTable.inRegion(WRITER, "340122"), add(2)));
        assertEquals("already-exists", table.refused(WRITER, add(1)));
        assertEquals("upload-not-found", table.refused(WRITER, off(2)));
        table.take(WRITER, off(1));
        assertEquals("upload-not-found", table.refused(WRITER, off(1)));
        assertEquals("already-exists", table.refused(WRITER, add(1)));
    }

    @Test
    void shouldKeepWhoAddedAFileFromReviewing() {
        ChangeTable table = draft();
        table.take(ChangeTable.official("clerk", "item-admin"), add(1));
        assertTrue(table.file().applicants().containsKey("clerk"));
    }

    @Test
    void shouldTakeTwentyAtATimeAndAHundredInAll() {
        ChangeTable table = draft();
        for (int n = 1; n <= 20; n++) table.take(WRITER, add(n));
        assertEquals("attachments-too-many", table.refused(WRITER, add(21)));
        for (int n = 21; n <= 100; n++) {
            table.take(WRITER, off(n - 20));
            table.take(WRITER, add(n));
        }
        table.take(WRITER, off(100));
        assertEquals("attachments-too-many", table.refused(WRITER, add(101)));
        table.assertReplays();
    }
}
