package qingdan.registry.change.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.registry.change.domain.ChangeCommand.AddAttachment;
import qingdan.registry.change.domain.ChangeCommand.WithdrawAttachment;
import qingdan.registry.change.domain.ChangeState.Attached;
import qingdan.registry.change.domain.ChangeState.ChangeFile;
import qingdan.registry.change.event.ChangeEvent;
import qingdan.registry.change.event.ChangeEvent.ChangeAttachmentAdded;
import qingdan.registry.change.event.ChangeEvent.ChangeAttachmentWithdrawn;

/**
 * Supporting files of a request (佐证材料规则): only its applicants add and take off, only while it is theirs to edit, so that
 * every office judges the same papers. What is taken off stays on record.
 */
final class AttachmentLaw {
    /** That a request may have at a time. */
    static final int MOST = 20;

    /** That it may ever have had. */
    static final int MOST_EVER = 100;

    private AttachmentLaw() {}

    static Decision<ChangeEvent> add(ChangeFile file, AddAttachment command, ChangeFacts facts) {
        Optional<Refusal> refusal = ChangeLaw.applicant(file.ref().region(), facts);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        if (!ChangeLaw.editable(file, facts)) {
            return ChangeLaw.conflict(file, facts);
        }
        List<Attached> all = file.attachments();
        UUID id = command.attachment().attachmentId();
        if (all.stream().anyMatch(a -> a.attachment().attachmentId().equals(id))) {
            return Decision.refuse(Refusal.at("already-exists", "/attachmentId"));
        }
        if (all.size() >= MOST_EVER || all.stream().filter(a -> !a.withdrawn()).count() >= MOST) {
            return Decision.refuse("attachments-too-many", "limit", MOST, "all", MOST_EVER);
        }
        return Decision.accept(new ChangeAttachmentAdded(file.ref(), command.attachment()));
    }

    static Decision<ChangeEvent> withdraw(ChangeFile file, WithdrawAttachment command, ChangeFacts facts) {
        Optional<Refusal> refusal = ChangeLaw.applicant(file.ref().region(), facts);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        if (!ChangeLaw.editable(file, facts)) {
            return ChangeLaw.conflict(file, facts);
        }
        return file.attachments().stream()
                .filter(a -> !a.withdrawn() && a.attachment().attachmentId().equals(command.attachmentId()))
                .findFirst()
                .map(a -> Decision.<ChangeEvent>accept(new ChangeAttachmentWithdrawn(
                        file.ref(), command.attachmentId(), a.attachment().fileName(), command.note())))
                .orElseGet(() -> Decision.refuse(Refusal.of("upload-not-found")));
    }
}
