package qingdan.registry.change.domain;

import java.util.Optional;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.registry.change.domain.ChangeCommand.DisputeChange;
import qingdan.registry.change.domain.ChangeCommand.SettleDispute;
import qingdan.registry.change.domain.ChangeState.ChangeFile;
import qingdan.registry.change.domain.ChangeState.Dispute;
import qingdan.registry.change.event.ChangeEvent;
import qingdan.registry.change.event.ChangeEvent.ChangeDisputed;
import qingdan.registry.change.event.ChangeEvent.DisputeSettled;
import qingdan.registry.change.event.Office;

/** Disputes between organs (争议): to the establishment office, whose answer can be taken to the government, whose answer ends it. */
final class DisputeLaw {
    private DisputeLaw() {}

    static Decision<ChangeEvent> dispute(ChangeFile file, DisputeChange command, ChangeFacts facts) {
        Optional<Refusal> refusal = ChangeLaw.applicant(file.ref().region(), facts);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        if (!file.procedure().started()) {
            return ChangeLaw.conflict(file, facts);
        }
        if (command.reason().isBlank()) {
            return Decision.refuse(Refusal.at("reason-required", "/reason"));
        }
        Optional<Dispute> last =
                file.disputes().stream().filter(d -> d.round() == file.round()).reduce((a, b) -> b);
        if (last.isPresent() && last.get().upheld() == null) {
            return Decision.refuse("change-dispute-open");
        }
        if (last.isPresent()
                && (Boolean.TRUE.equals(last.get().upheld()) || last.get().level() == Office.GOVERNMENT)) {
            return Decision.refuse("change-dispute-final");
        }
        Office level = last.isPresent() ? Office.GOVERNMENT : Office.ESTABLISHMENT;
        return Decision.accept(new ChangeDisputed(file.ref(), level, file.round(), command.reason()));
    }

    static Decision<ChangeEvent> settle(ChangeFile file, SettleDispute command, ChangeFacts facts) {
        Dispute open = file.openDispute();
        if (open == null) {
            return Decision.refuse("change-dispute-none");
        }
        Optional<Refusal> refusal = ChangeLaw.at(file.ref().region(), facts)
                .or(() -> ReviewLaw.post(facts, open.level()))
                .or(() -> ReviewLaw.separate(file, facts.actor(), open.level()));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        return command.reason().isBlank()
                ? Decision.refuse(Refusal.at("reason-required", "/reason"))
                : Decision.accept(new DisputeSettled(file.ref(), open.level(), command.upheld(), command.reason()));
    }
}
