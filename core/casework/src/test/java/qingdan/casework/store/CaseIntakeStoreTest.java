package qingdan.casework.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static qingdan.kernel.test.Await.await;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import qingdan.casework.domain.CaseCommand.AskCorrection;
import qingdan.casework.domain.Desk;
import qingdan.casework.event.ApplicationSubmitted;
import qingdan.casework.event.ApplicationWithdrawn;
import qingdan.casework.event.CaseJson;
import qingdan.casework.event.CaseStatus;
import qingdan.casework.event.CorrectionAnswered;
import qingdan.casework.event.CorrectionItem;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.ledger.Commit;
import qingdan.kernel.ledger.NewEvent;
import qingdan.kernel.ledger.SealedEvent;

/** The portal's events become cases exactly once, and only here. */
class CaseIntakeStoreTest {
    private Office office;

    @BeforeEach
    void open() {
        office = new Office();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private ApplicationSubmitted application(String item, String region) {
        var applicant = new ApplicationSubmitted.Applicant(
                "natural-person", "张三", "3401**********1234", null, null, "张三", "138****5678");
        return new ApplicationSubmitted(
                Desk.id(1),
                Desk.number(1),
                item,
                3,
                region,
                applicant,
                Map.of("area", "120"),
                List.of(Desk.material("M1")),
                office.now());
    }

    /** The event as the log would hand it over. */
    private SealedEvent sealed(String type, Object event, Instant sealedAt) {
        String stream = "application/" + UUID.randomUUID();
        var commit = Commit.opening(
                stream,
                List.of(new NewEvent(type, 1, CaseJson.write(event))),
                Actor.citizen("p-1", "张三"),
                office.now());
        await(office.ledger.commit(commit));
        return new SealedEvent(
                "340000", 1, 1, await(office.ledger.events(stream, 0, 1)).getFirst(), new byte[32], sealedAt);
    }

    private void take(String type, Object event) {
        take(sealed(type, event, office.now()));
    }

    private void take(SealedEvent event) {
        await(office.test.database().inTransaction(tx -> office.intake.handle(tx, event)));
    }

    @Test
    void shouldOpenACaseOnceHoweverOftenTheEventComes() {
        SealedEvent event =
                sealed(ApplicationSubmitted.TYPE, application(Desk.LICENCE_ITEM, Desk.REGION), office.now());
        take(event);
        take(event);
        assertEquals(1, office.load(1).version());
        assertEquals(
                "p-1",
                await(office.ledger.events("case/" + Desk.id(1), 0, 1))
                        .getFirst()
                        .actor()
                        .subject());
    }

    @Test
    void shouldLeaveOtherRegionsAlone() {
        take(ApplicationSubmitted.TYPE, application(Desk.LICENCE_ITEM, "340122"));
        assertNull(await(office.store.load(Desk.id(1))));
    }

    @Test
    void shouldTakeAnswersAndWithdrawals() {
        take(ApplicationSubmitted.TYPE, application(Desk.LICENCE_ITEM, Desk.REGION));
        office.run(1, Desk.WINDOW, new AskCorrection(List.of(new CorrectionItem("M1", null, "缺页")), null));
        SealedEvent answer = sealed(
                CorrectionAnswered.TYPE,
                new CorrectionAnswered(
                        Desk.id(1),
                        Desk.REGION,
                        Map.of("area", "150"),
                        List.of(Desk.material("M1")),
                        "已补",
                        office.now()),
                office.now());
        take(answer);
        take(answer);
        assertEquals(3, office.load(1).version());
        var content = await(office.store.application(Desk.id(1)));
        assertEquals("150", content == null ? "" : content.form().get("area"));
        take(ApplicationWithdrawn.TYPE, new ApplicationWithdrawn(Desk.id(1), Desk.REGION, "不办了", office.now()));
        assertEquals(CaseStatus.WITHDRAWN, office.load(1).file().closedAs());
    }

    @Test
    void shouldWaitForTheListAWhileThenSayNo() {
        Object event = application(Desk.ORGAN + "4340121009000", Desk.REGION);
        assertThrows(Exception.class, () -> take(sealed(ApplicationSubmitted.TYPE, event, office.now())));
        take(sealed(ApplicationSubmitted.TYPE, event, office.now().minusSeconds(120)));
        var stored = await(office.ledger.events("case/" + Desk.id(1), 0, 1)).getFirst();
        assertEquals("casework.IntakeRefused", stored.type());
        take(sealed(ApplicationSubmitted.TYPE, event, office.now().minusSeconds(120)));
    }

    @Test
    void shouldCallTheWaitATroubleNotAFault() {
        Object event = application(Desk.ORGAN + "4340121009000", Desk.REGION);
        SealedEvent sealed = sealed(ApplicationSubmitted.TYPE, event, office.now());
        Throwable thrown = office.test
                .database()
                .inTransaction(tx -> office.intake.handle(tx, sealed))
                .onItemOrFailure()
                .transform((ok, e) -> e)
                .await()
                .atMost(java.time.Duration.ofSeconds(20));
        assertEquals(IOException.class, thrown == null ? null : thrown.getClass());
    }
}
