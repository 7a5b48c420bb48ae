package qingdan.api.bench;

import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import qingdan.api.people.Answer;
import qingdan.api.people.Applicant;
import qingdan.api.people.OfficeCalls;
import qingdan.api.people.Officers;
import qingdan.api.people.Patience;
import qingdan.api.people.Person;
import qingdan.api.people.PortalCalls;
import qingdan.api.people.Town;
import qingdan.contract.model.ApplicationReceipt;
import qingdan.contract.model.ApplicationView;
import qingdan.contract.model.CaseAction;
import qingdan.contract.model.CaseView;
import qingdan.contract.model.ItemGuide;
import qingdan.contract.model.SubmitApplication;

/** The three commands that are measured, and what must be so before each (提交、受理、决定). Thread-safe. */
final class Desk {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int MOST_TRIES = 5;

    private final Town town;
    private final PortalCalls portal;
    private final OfficeCalls office;

    Desk(Town town) {
        this.town = town;
        this.portal = new PortalCalls(town);
        this.office = new OfficeCalls(town);
    }

    /** An application ready to be sent, its materials uploaded. */
    record Ready(Applicant applicant, ItemGuide item, SubmitApplication form) {}

    /** A case with the version its next command rests on. */
    record Open(UUID id, Applicant applicant, Officers officers, long version) {}

    /** Everybody signs in, so that no sign-in is measured. */
    void open() {
        for (Applicant applicant : town.applicants())
            applicant.person().get(town.at(Town.PROVINCE) + "/v1/applications?limit=1");
        for (Officers office : town.offices())
            for (Person officer : java.util.List.of(office.window(), office.reviewer(), office.decider()))
                officer.get(town.at(Town.COUNTY) + "/v1/cases?limit=1");
    }

    Ready prepare(int number) {
        RandomGenerator chance = new SplittableRandom(number);
        ItemGuide item = town.items().get(number % town.items().size());
        var may = town.applicantsFor(item);
        Applicant applicant = may.get(number % may.size());
        return new Ready(applicant, item, portal.form(applicant, item, portal.hand(applicant, item, chance), chance));
    }

    Open submit(Ready ready) {
        ApplicationReceipt receipt = portal.submit(ready.applicant(), ready.form(), UUID.randomUUID())
                .as(ApplicationReceipt.class);
        return new Open(
                receipt.applicationId(),
                ready.applicant(),
                town.officersOf(ready.item().organCode()),
                0);
    }

    /** Waits until the officer may do this, and takes the version. */
    Open await(Open open, Person officer, CaseAction action) {
        CaseView view = Patience.until(
                "case " + open.id() + " to be ready for " + action, LIMIT, () -> office.find(officer, open.id())
                        .filter(v -> v.actions().contains(action)));
        return new Open(open.id(), open.applicant(), open.officers(), view.version());
    }

    Open accept(Open open) {
        return perform(open, open.officers().window(), CaseAction.ACCEPT, OfficeCalls.Act.accept());
    }

    Open review(Open open) {
        return perform(open, open.officers().reviewer(), CaseAction.REVIEW, OfficeCalls.Act.review(true));
    }

    Open decide(Open open) {
        return perform(open, open.officers().decider(), CaseAction.DECIDE, OfficeCalls.Act.decide(true));
    }

    /** Somebody else's step in between (a document drawn up) makes it read again; that counts as part of the command. */
    private Open perform(Open open, Person officer, CaseAction action, OfficeCalls.Act act) {
        Open now = open;
        for (int attempt = 1; ; attempt++) {
            Answer answer = office.perform(officer, now.id(), act, UUID.randomUUID(), now.version());
            if (answer.status() != 412 || attempt == MOST_TRIES)
                return new Open(
                        now.id(),
                        now.applicant(),
                        now.officers(),
                        answer.as(CaseView.class).version());
            now = await(now, officer, action);
        }
    }

    /** Whether the county's officers see the case. */
    boolean hasArrived(Open open) {
        return office.find(open.officers().window(), open.id()).isPresent();
    }

    /** Whether its applicant sees at the province that it is accepted. */
    Optional<ApplicationView> acceptanceSeen(Open open) {
        return Optional.of(portal.read(open.applicant(), open.id())).filter(v -> v.acceptedAt() != null);
    }
}
