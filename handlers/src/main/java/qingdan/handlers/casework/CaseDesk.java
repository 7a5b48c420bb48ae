package qingdan.handlers.casework;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import qingdan.casework.domain.CaseCommand;
import qingdan.casework.domain.CaseState.CaseFile;
import qingdan.casework.event.CaseEvent;
import qingdan.casework.event.CaseRef;
import qingdan.casework.store.CaseCommands;
import qingdan.casework.store.CaseOutcome;
import qingdan.casework.store.CaseStore;
import qingdan.casework.store.LoadedCase;
import qingdan.casework.store.Repeatable;
import qingdan.contract.Call;
import qingdan.contract.Principal;
import qingdan.contract.Reply;
import qingdan.contract.model.CaseView;
import qingdan.handlers.Actors;
import qingdan.handlers.Answers;
import qingdan.handlers.Gate;
import qingdan.identity.domain.Action;
import qingdan.identity.domain.Resource;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.IdempotentAnswer;

/** Commands of officers: survey what the answer shows, let casework decide and commit, answer (办理操作). */
public final class CaseDesk {
    private static final int READS = 3;

    private final CaseCommands commands;
    private final CaseStore cases;
    private final CaseSurvey.Reader survey;
    private final CaseMapper map;

    CaseDesk(CaseCommands commands, CaseStore cases, CaseSurvey.Reader survey, CaseMapper map) {
        this.commands = commands;
        this.cases = cases;
        this.survey = survey;
        this.map = map;
    }

    /** Two round trips when all goes well: the case with its survey, the commit. */
    Uni<Reply<CaseView>> run(Call call, UUID caseId, CaseCommand command) {
        return seen(call, caseId, READS).flatMap(seen -> {
            if (seen == null) return Uni.createFrom().item(Reply.refused("case-not-found"));
            Prepared prepared = new Prepared(call, seen.survey(), 200);
            return commands.run(
                            seen.loaded(),
                            call.version(),
                            command,
                            Actors.of(call.principal()),
                            repeatable(call, prepared))
                    .map(outcome -> answer(call, outcome, prepared));
        });
    }

    Uni<Reply<CaseView>> open(Call call, String itemCode, CaseCommand.OpenCase command, Supplier<Uni<String>> number) {
        Prepared prepared = new Prepared(call, CaseSurvey.ofNew(command.facts()), 201);
        return commands.open(itemCode, command, number, Actors.of(call.principal()), repeatable(call, prepared))
                .map(outcome -> outcome instanceof CaseOutcome.Done done
                        ? Reply.created(prepared.view(done), done.version(), "/v1/cases/" + command.caseId())
                        : answer(call, outcome, prepared));
    }

    private static Repeatable repeatable(Call call, Prepared prepared) {
        return new Repeatable(call.principal().subject(), call.key(), call.requestHash(), prepared);
    }

    /** The answer to a command, made before the commit: what is kept for a repeat is what is answered now. */
    private final class Prepared implements Repeatable.Answer {
        private final Call call;
        private final CaseSurvey before;
        private final int status;
        private @Nullable CaseView view;

        Prepared(Call call, CaseSurvey before, int status) {
            this.call = call;
            this.before = before;
            this.status = status;
        }

        @Override
        public IdempotentAnswer after(CaseFile file, long version, CaseEvent event, Instant at) {
            CaseSurvey survey = before.with(event, at, Actors.of(call.principal()));
            CaseView made = map.view(file, version, survey, call.principal(), call.locale());
            view = made;
            return Answers.kept(call, status, made, version);
        }

        /** Without an event all was so already, and the case reads as before. */
        CaseView view(CaseOutcome.Done done) {
            CaseView made = view;
            return made != null ? made : map.view(done.file(), done.version(), before, call.principal(), call.locale());
        }
    }

    private static Reply<CaseView> answer(Call call, CaseOutcome outcome, Prepared prepared) {
        return switch (outcome) {
            case CaseOutcome.Done done -> Reply.ok(prepared.view(done), done.version());
            case CaseOutcome.Refused no -> Answers.refused(no.refusal());
            case CaseOutcome.Stale stale ->
                Reply.refused(
                        "stale-version",
                        "given",
                        String.valueOf(call.ifMatch()),
                        "actual",
                        Long.toString(stale.actualVersion()));
            case CaseOutcome.Missing missing -> Reply.refused("case-not-found");
            case CaseOutcome.Repeated r ->
                Answers.after(
                        new CommitOutcome.Repeated(r.status(), r.headers(), r.body()),
                        () -> Reply.refused("internal-error"));
            case CaseOutcome.KeyReused k -> Reply.refused("idempotency-key-reused");
        };
    }

    Uni<Reply<CaseView>> view(Call call, UUID caseId) {
        return seen(call, caseId, READS).map(seen -> {
            if (seen == null) return Reply.refused("case-not-found");
            LoadedCase loaded = seen.loaded();
            return Reply.ok(
                    map.view(loaded.file(), loaded.version(), seen.survey(), call.principal(), call.locale()),
                    loaded.version());
        });
    }

    private record Seen(LoadedCase loaded, CaseSurvey survey) {}

    /** Case and survey in one round trip; again when somebody committed between the two. */
    private Uni<@Nullable Seen> seen(Call call, UUID caseId, int reads) {
        return Uni.combine()
                .all()
                .unis(visible(call, caseId), survey.read(caseId))
                .asTuple()
                .flatMap(both -> {
                    LoadedCase loaded = both.getItem1();
                    if (loaded == null) return Uni.createFrom().<@Nullable Seen>nullItem();
                    return reads == 1 || both.getItem2().isOf(loaded.version())
                            ? Uni.createFrom().<@Nullable Seen>item(new Seen(loaded, both.getItem2()))
                            : seen(call, caseId, reads - 1);
                });
    }

    /** The case if the caller may see it; null otherwise, as if it were not there (属地, 属机关). */
    Uni<@Nullable LoadedCase> visible(Call call, UUID caseId) {
        return cases.load(caseId)
                .map(loaded -> loaded != null
                                && Gate.refusal(
                                                call,
                                                Action.Casework.READ_CASE,
                                                resource(loaded.file().ref()))
                                        .isEmpty()
                        ? loaded
                        : null);
    }

    /** Any case of the caller's own organ and region: who may not read such a one has no list. */
    static Resource ofHisOwn(Principal p) {
        RegionCode region = p.region() == null || !RegionCode.isValid(p.region()) ? null : new RegionCode(p.region());
        return new Resource.CaseFile(null, null, p.org(), region, null, null, Set.of());
    }

    private static Resource resource(CaseRef ref) {
        return new Resource.CaseFile(
                null, ref.itemCode(), ref.organ(), new RegionCode(ref.region()), null, null, Set.of());
    }
}
