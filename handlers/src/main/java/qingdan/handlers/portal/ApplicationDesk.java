package qingdan.handlers.portal;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import qingdan.casework.event.ApplicationSubmitted;
import qingdan.casework.event.ApplicationSubmitted.Applicant;
import qingdan.casework.event.Material;
import qingdan.contract.Call;
import qingdan.contract.FieldError;
import qingdan.contract.Problem;
import qingdan.contract.Reply;
import qingdan.contract.model.AnswerCorrection;
import qingdan.contract.model.ApplicationReceipt;
import qingdan.contract.model.ApplicationView;
import qingdan.contract.model.MaterialChoice;
import qingdan.contract.model.SubmitApplication;
import qingdan.handlers.Actors;
import qingdan.handlers.Answers;
import qingdan.handlers.Gate;
import qingdan.identity.domain.Action;
import qingdan.identity.domain.Resource;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.pg.CaseNumbers;
import qingdan.portal.domain.ApplicationCommand;
import qingdan.portal.domain.ApplicationLaw;
import qingdan.portal.domain.FormLaw;
import qingdan.portal.domain.ListedItem;
import qingdan.portal.domain.QueryPassword;
import qingdan.portal.store.ApplicationCommits;
import qingdan.portal.store.ApplicationRecord;
import qingdan.portal.store.Applications;
import qingdan.portal.store.Uploads;

/** Commands of applicants: gathers the facts, lets the law decide, commits once (申请人的行为). */
public final class ApplicationDesk {
    private final Ledger ledger;
    private final CaseNumbers numbers;
    private final Applications applications;
    private final Uploads uploads;
    private final ListedItems items;
    private final PortalMapper map;
    private final Surroundings around;

    public ApplicationDesk(
            Ledger ledger,
            CaseNumbers numbers,
            Applications applications,
            Uploads uploads,
            ListedItems items,
            PortalMapper map,
            Surroundings around) {
        this.ledger = ledger;
        this.numbers = numbers;
        this.applications = applications;
        this.uploads = uploads;
        this.items = items;
        this.map = map;
        this.around = around;
    }

    /**
     * Time, chance and addresses, passed in.
     *
     * @param progressUrl address of the phone's progress page; the number is put behind it
     */
    public record Surroundings(InstantSource clock, Supplier<UUID> ids, RandomGenerator chance, String progressUrl) {}

    Uni<Reply<ApplicationReceipt>> submit(Call call, SubmitApplication body) {
        Instant now = around.clock().instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, WorkCalendar.ZONE);
        List<UUID> ids = body.materials().stream().map(MaterialChoice::uploadId).toList();
        return Uni.combine()
                .all()
                .unis(
                        items.today(body.itemCode()),
                        uploads.owned(ids, call.principal().party()))
                .asTuple()
                .flatMap(facts -> {
                    if (facts.getItem1().isEmpty())
                        return refused(Problem.of("item-not-listed", "itemCode", body.itemCode()));
                    ListedItem item = facts.getItem1().get();
                    Optional<Problem> barred = Gate.refusal(
                            call,
                            Action.Portal.APPLY,
                            new Resource.Application(
                                    call.principal().party(),
                                    item.itemCode(),
                                    item.organCode(),
                                    new RegionCode(item.region())));
                    if (barred.isPresent()) return refused(barred.get());
                    Applicant applicant = Applicants.of(call.principal(), body);
                    Refusal closed = ApplicationLaw.closed(item, applicant.kind());
                    if (closed != null) return Uni.createFrom().item(Answers.refused(closed));
                    List<Material> materials = new ArrayList<>();
                    List<FieldError> faults = faults(item, body.form(), true);
                    faults.addAll(collect(body.materials(), item, facts.getItem2(), materials));
                    if (!faults.isEmpty())
                        return refused(Problem.of("form-invalid", "count", Integer.toString(faults.size()))
                                .withErrors(faults));
                    Refusal lacking = ApplicationLaw.lacking(item, materials);
                    if (lacking != null) return Uni.createFrom().item(Answers.refused(lacking));
                    // a number is taken only now: what is refused uses none up
                    return numbers.ofCase(item.region(), today)
                            .flatMap(number -> decide(call, body, item, applicant, materials, number, now));
                });
    }

    private Uni<Reply<ApplicationReceipt>> decide(
            Call call,
            SubmitApplication body,
            ListedItem item,
            Applicant applicant,
            List<Material> materials,
            String number,
            Instant now) {
        UUID id = around.ids().get();
        ApplicationCommand.SubmitApplication command = new ApplicationCommand.SubmitApplication(
                id, number, call.principal().party(), applicant, body.form(), materials);
        return switch (ApplicationLaw.submit(command, item, now)) {
            case Decision.Refused<Record> r -> Uni.createFrom().item(Answers.refused(r.refusal()));
            case Decision.Accepted<Record> a ->
                open(call, body, item, (ApplicationSubmitted) a.events().getFirst());
        };
    }

    private Uni<Reply<ApplicationReceipt>> open(
            Call call, SubmitApplication body, ListedItem item, ApplicationSubmitted event) {
        String password = QueryPassword.make(around.chance());
        String salt = event.applicationId().toString();
        ApplicationReceipt receipt = new ApplicationReceipt(
                event.applicationId(),
                event.number(),
                password,
                item.content().name(),
                item.organName(),
                event.submittedAt(),
                around.progressUrl() + event.number());
        ApplicationCommits.Opening opening = new ApplicationCommits.Opening(
                item.content().name(),
                item.organCode(),
                item.organName(),
                call.principal().party(),
                call.principal().subject(),
                new ApplicationCommits.Contact(
                        body.contact().name(), body.contact().phone()),
                new ApplicationRecord.Password(salt, QueryPassword.hash(salt, password)),
                body.draftId());
        return ledger.commit(ApplicationCommits.opening(event, opening, Actors.of(call.principal()))
                        .answering(Answers.kept(call, 201, receipt, 1)))
                .map(outcome -> Answers.after(
                        outcome, () -> Reply.created(receipt, 1, "/v1/applications/" + event.applicationId())));
    }

    Uni<Reply<ApplicationView>> answer(Call call, UUID applicationId, AnswerCorrection body) {
        List<UUID> ids = body.materials().stream().map(MaterialChoice::uploadId).toList();
        return Uni.combine()
                .all()
                .unis(
                        file(call, applicationId),
                        uploads.owned(ids, call.principal().party()))
                .asTuple()
                .flatMap(found -> {
                    File file = found.getItem1();
                    if (file.record() == null) return refused(Problem.of("application-not-found"));
                    return items.today(file.record().item().code()).flatMap(listed -> {
                        Map<String, String> form = PortalMapper.orEmpty(body.form());
                        List<Material> materials = new ArrayList<>();
                        List<FieldError> faults = new ArrayList<>();
                        listed.ifPresent(item -> {
                            faults.addAll(faults(item, form, false));
                            faults.addAll(collect(body.materials(), item, found.getItem2(), materials));
                        });
                        if (!faults.isEmpty())
                            return refused(Problem.of("form-invalid", "count", Integer.toString(faults.size()))
                                    .withErrors(faults));
                        String note = body.note() == null ? "" : body.note();
                        return decide(call, file, new ApplicationCommand.AnswerCorrection(form, materials, note));
                    });
                });
    }

    Uni<Reply<ApplicationView>> command(Call call, UUID applicationId, ApplicationCommand command) {
        return file(call, applicationId).flatMap(file -> decide(call, file, command));
    }

    /** What the authorisation function calls each command. */
    private static Action.Portal action(ApplicationCommand command) {
        return switch (command) {
            case ApplicationCommand.SubmitApplication c -> Action.Portal.APPLY;
            case ApplicationCommand.AnswerCorrection c -> Action.Portal.ANSWER_CORRECTION;
            case ApplicationCommand.WithdrawApplication c -> Action.Portal.WITHDRAW;
            case ApplicationCommand.RateService c -> Action.Portal.RATE;
        };
    }

    private static Resource.Application resource(ApplicationRecord r) {
        return new Resource.Application(
                r.application().owner(),
                r.item().code(),
                r.item().organCode(),
                new RegionCode(r.application().region()));
    }

    private Uni<Reply<ApplicationView>> decide(Call call, File file, ApplicationCommand command) {
        ApplicationRecord r = file.record();
        if (r == null) return refused(Problem.of("application-not-found"));
        if (call.version() != r.version())
            return refused(Problem.of(
                    "stale-version", "given", Long.toString(call.version()), "actual", Long.toString(r.version())));
        Optional<Problem> barred = Gate.refusal(call, action(command), resource(r));
        if (barred.isPresent()) return refused(barred.get());
        Instant now = around.clock().instant().truncatedTo(ChronoUnit.MICROS);
        return switch (ApplicationLaw.decide(r.application(), command, now)) {
            case Decision.Refused<Record> refused -> Uni.createFrom().item(Answers.refused(refused.refusal()));
            case Decision.Accepted<Record> accepted -> {
                Record event = accepted.events().getFirst();
                // the application as it will read once the event is committed
                ApplicationRecord after = r.after(ApplicationLaw.apply(
                        r.application(), event, r.application().owner()));
                ApplicationView view = map.view(after, file.steps(), file.documents(), call.locale());
                yield ledger.commit(ApplicationCommits.onto(r, event, Actors.of(call.principal()), now)
                                .answering(Answers.kept(call, 200, view, view.version())))
                        .map(outcome -> Answers.after(outcome, () -> Reply.ok(view, view.version())));
            }
        };
    }

    /** What a command rests on, read in one round trip; no record for another's application, as if it did not exist. */
    private record File(
            @Nullable ApplicationRecord record, List<Applications.Step> steps, List<Applications.Issued> documents) {}

    private Uni<File> file(Call call, UUID applicationId) {
        return Uni.combine()
                .all()
                .unis(
                        own(call, applicationId).map(Optional::ofNullable),
                        applications.steps(applicationId),
                        applications.documents(applicationId))
                .asTuple()
                .map(found -> new File(found.getItem1().orElse(null), found.getItem2(), found.getItem3()));
    }

    Uni<Reply<ApplicationView>> view(ApplicationRecord r, Locale locale) {
        return Uni.combine()
                .all()
                .unis(
                        applications.steps(r.application().id()),
                        applications.documents(r.application().id()))
                .asTuple()
                .map(found -> map.view(r, found.getItem1(), found.getItem2(), locale))
                .map(view -> Reply.ok(view, view.version()));
    }

    /** The caller's own application; null for another's, as if it did not exist. */
    Uni<@Nullable ApplicationRecord> own(Call call, UUID applicationId) {
        return applications
                .find(applicationId)
                .map(r -> r != null
                                && Gate.refusal(call, Action.Portal.READ_APPLICATION, resource(r))
                                        .isEmpty()
                        ? r
                        : null);
    }

    private static List<FieldError> faults(ListedItem item, Map<String, String> form, boolean whole) {
        List<FieldError> faults = new ArrayList<>();
        for (FormLaw.Fault fault : FormLaw.check(item.content().form(), form, whole))
            faults.add(new FieldError(fault.pointer(), fault.code(), fault.args()));
        return faults;
    }

    /** The chosen uploads as materials of the item; what does not fit is told by its place in the request. */
    private static List<FieldError> collect(
            List<MaterialChoice> choices, ListedItem item, List<Uploads.UploadedFile> owned, List<Material> into) {
        Map<UUID, Uploads.UploadedFile> byId = new HashMap<>();
        owned.forEach(f -> byId.put(f.uploadId(), f));
        List<FieldError> faults = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            MaterialChoice choice = choices.get(i);
            Uploads.UploadedFile file = byId.get(choice.uploadId());
            var asked = item.content().materials().stream()
                    .filter(m -> m.code().equals(choice.code()))
                    .findFirst();
            if (asked.isEmpty()) faults.add(FieldError.of("/materials/" + i + "/code", "bad-choice"));
            else if (file == null || file.applicationId() != null)
                faults.add(FieldError.of("/materials/" + i + "/uploadId", "upload-unknown"));
            else
                into.add(new Material(
                        choice.code(),
                        asked.get().name(),
                        file.sha256(),
                        file.sizeBytes(),
                        file.mediaType(),
                        file.fileName(),
                        file.uploadId(),
                        "C"));
        }
        return faults;
    }

    private static <T> Uni<Reply<T>> refused(Problem problem) {
        return Uni.createFrom().item(Reply.refused(problem));
    }
}
