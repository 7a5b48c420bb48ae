package qingdan.handlers.registry;

import io.smallrye.mutiny.Uni;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Call;
import qingdan.contract.Problem;
import qingdan.contract.Reply;
import qingdan.contract.model.ChangeView;
import qingdan.handlers.Actors;
import qingdan.handlers.Answers;
import qingdan.handlers.Gate;
import qingdan.identity.domain.Action;
import qingdan.identity.domain.Resource;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.Ledger;
import qingdan.registry.change.domain.ChangeCommand;
import qingdan.registry.change.domain.ChangeState.Attached;
import qingdan.registry.change.domain.ChangeState.ChangeFile;
import qingdan.registry.change.event.Attachment;
import qingdan.registry.change.event.Proposal;
import qingdan.registry.change.store.ChangeCommands;
import qingdan.registry.change.store.ChangeOutcome;
import qingdan.registry.change.store.ChangePublisher;
import qingdan.registry.change.store.ChangeStore;
import qingdan.registry.change.store.LoadedChange;
import qingdan.registry.change.store.RepeatableChange;
import qingdan.registry.store.Organs;

/** Commands on change requests (申请操作): who may see it, what the answer shows, the law decides, answer. */
public final class ChangeDesk {
    private final Ledger ledger;
    private final ChangeStore store;
    private final ChangeCommands commands;
    private final ChangePublisher publisher;
    private final Ownership ownership;
    private final Organs organs;
    private final ChangeMapper map;

    ChangeDesk(
            Ledger ledger,
            ChangeStore store,
            ChangeCommands commands,
            ChangePublisher publisher,
            Ownership ownership,
            Organs organs,
            ChangeMapper map) {
        this.ledger = ledger;
        this.store = store;
        this.commands = commands;
        this.publisher = publisher;
        this.ownership = ownership;
        this.organs = organs;
        this.map = map;
    }

    /** Opens a request; {@code stopNow}: brings the item to a stop before it answers. */
    Uni<Reply<ChangeView>> open(
            Call call,
            Action.Registry action,
            UUID id,
            String region,
            Proposal proposal,
            ChangeCommand command,
            boolean stopNow) {
        Optional<Problem> refusal = refusal(call, action, region)
                .or(() -> ownership.refusal(region))
                .or(() -> proposal.ofCatalogue() ? ownership.catalogueRefusal() : Optional.empty());
        if (refusal.isPresent()) return Uni.createFrom().item(Reply.refused(refusal.get()));
        return survey(call, id, proposal, 0).chain(seen -> commands.open(
                        id, proposal, command, Actors.of(call.principal()), repeatable(call, seen, 201))
                .chain(outcome -> stopNow && outcome instanceof ChangeOutcome.Done
                        ? publisher.emergency(id).replaceWith(outcome)
                        : Uni.createFrom().item(outcome))
                .chain(outcome -> answer(call, outcome, 201)));
    }

    /** One command onto a request that exists; {@code once}: the call carries an idempotency key. */
    Uni<Reply<ChangeView>> run(Call call, Action.Registry action, UUID changeId, ChangeCommand command, boolean once) {
        return run(call, action, changeId, command, once, () -> Uni.createFrom().voidItem());
    }

    /** As above; {@code first} is done when the law would take the command, before it is decided and committed: a file is kept. */
    Uni<Reply<ChangeView>> run(
            Call call,
            Action.Registry action,
            UUID changeId,
            ChangeCommand command,
            boolean once,
            Supplier<Uni<Void>> first) {
        return visible(call, changeId).chain(loaded -> {
            if (loaded == null) return Uni.createFrom().item(Reply.refused("change-not-found"));
            Optional<Problem> refusal =
                    refusal(call, action, loaded.file().ref().region());
            if (refusal.isPresent()) return Uni.createFrom().item(Reply.refused(refusal.get()));
            return survey(call, loaded.file())
                    .chain(seen -> (ChangeActions.accepted(loaded.file(), command, seen.facts())
                                    ? first.get()
                                    : Uni.createFrom().voidItem())
                            .chain(() -> commands.run(
                                    changeId,
                                    call.version(),
                                    command,
                                    Actors.of(call.principal()),
                                    once ? repeatable(call, seen, 200) : null)))
                    .chain(outcome -> answer(call, outcome, 200));
        });
    }

    /** A supporting file of the request, if the caller may see it. */
    Uni<Optional<Attachment>> attachment(Call call, UUID changeId, UUID attachmentId) {
        return visible(call, changeId)
                .map(loaded -> Optional.ofNullable(loaded).flatMap(l -> l.file().attachments().stream()
                        .map(Attached::attachment)
                        .filter(a -> a.attachmentId().equals(attachmentId))
                        .findFirst()));
    }

    Uni<Reply<ChangeView>> view(Call call, UUID changeId) {
        return visible(call, changeId)
                .chain(loaded -> loaded == null
                        ? Uni.createFrom().item(Reply.refused("change-not-found"))
                        : survey(call, loaded.file())
                                .map(seen -> Reply.ok(
                                        map.view(loaded.file(), loaded.version(), seen, call.locale()),
                                        loaded.version())));
    }

    /** The request if the caller may see it; null otherwise, as if it were not there. */
    private Uni<@Nullable LoadedChange> visible(Call call, UUID changeId) {
        return store.load(changeId)
                .map(loaded -> loaded != null
                                && refusal(
                                                call,
                                                Action.Registry.READ_CHANGE,
                                                loaded.file().ref().region())
                                        .isEmpty()
                        ? loaded
                        : null);
    }

    private static Optional<Problem> refusal(Call call, Action.Registry action, String region) {
        return Gate.refusal(call, action, new Resource.Item(null, null, new RegionCode(region)));
    }

    private RepeatableChange repeatable(Call call, ChangeSurvey seen, int status) {
        return new RepeatableChange(
                call.principal().subject(),
                call.key(),
                call.requestHash(),
                (file, version) -> Answers.kept(call, status, map.view(file, version, seen, call.locale()), version));
    }

    private Uni<ChangeSurvey> survey(Call call, ChangeFile file) {
        return survey(call, file.ref().changeId(), file.proposal(), file.procedureVersion());
    }

    private Uni<ChangeSurvey> survey(Call call, UUID id, Proposal proposal, int route) {
        return ChangeSurvey.read(commands, ledger, organs, id, proposal, route, Actors.of(call.principal()));
    }

    private Uni<Reply<ChangeView>> answer(Call call, ChangeOutcome outcome, int status) {
        return switch (outcome) {
            case ChangeOutcome.Done done ->
                survey(call, done.file()).map(seen -> answered(done, seen, status, call.locale()));
            case ChangeOutcome.Refused no -> Uni.createFrom().item(Answers.refused(no.refusal()));
            case ChangeOutcome.Stale stale ->
                Uni.createFrom()
                        .item(Reply.refused(
                                "stale-version",
                                "given",
                                String.valueOf(call.ifMatch()),
                                "actual",
                                Long.toString(stale.actualVersion())));
            case ChangeOutcome.Missing missing -> Uni.createFrom().item(Reply.refused("change-not-found"));
            case ChangeOutcome.Repeated r ->
                Uni.createFrom()
                        .item(Answers.after(
                                new CommitOutcome.Repeated(r.status(), r.headers(), r.body()),
                                () -> Reply.refused("internal-error")));
            case ChangeOutcome.KeyReused k -> Uni.createFrom().item(Reply.refused("idempotency-key-reused"));
        };
    }

    private Reply<ChangeView> answered(ChangeOutcome.Done done, ChangeSurvey seen, int status, Locale locale) {
        ChangeView view = map.view(done.file(), done.version(), seen, locale);
        return status == 201
                ? Reply.created(view, done.version(), "/v1/registry-changes/" + view.changeId())
                : Reply.ok(view, done.version());
    }
}
