package qingdan.handlers.casework;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.casework.domain.CaseCommand;
import qingdan.casework.event.CaseRef;
import qingdan.casework.store.CaseCommands;
import qingdan.casework.store.CaseOutcome;
import qingdan.casework.store.CaseStore;
import qingdan.casework.store.LoadedCase;
import qingdan.casework.store.Repeatable;
import qingdan.contract.Call;
import qingdan.contract.Reply;
import qingdan.contract.model.CaseView;
import qingdan.handlers.Actors;
import qingdan.handlers.Answers;
import qingdan.handlers.Gate;
import qingdan.identity.domain.Action;
import qingdan.identity.domain.Resource;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.ledger.CommitOutcome;

/** Commands of officers: survey what the answer shows, let casework decide and commit, answer (办理操作). */
public final class CaseDesk {
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

    Uni<Reply<CaseView>> run(Call call, UUID caseId, CaseCommand command) {
        return visible(call, caseId).flatMap(loaded -> {
            if (loaded == null) return Uni.createFrom().item(Reply.refused("case-not-found"));
            return survey.read(caseId).flatMap(seen -> commands.run(
                            caseId, call.version(), command, Actors.of(call.principal()), repeatable(call, seen, 200))
                    .flatMap(outcome -> answer(call, outcome)));
        });
    }

    Uni<Reply<CaseView>> open(Call call, String itemCode, CaseCommand.OpenCase command) {
        return commands.open(itemCode, command, Actors.of(call.principal()), repeatable(call, CaseSurvey.EMPTY, 201))
                .flatMap(outcome -> outcome instanceof CaseOutcome.Done done
                        ? survey.read(command.caseId())
                                .map(seen -> Reply.created(
                                        map.view(done.file(), done.version(), seen, call.principal(), call.locale()),
                                        done.version(),
                                        "/v1/cases/" + command.caseId()))
                        : answer(call, outcome));
    }

    private Repeatable repeatable(Call call, CaseSurvey seen, int status) {
        return new Repeatable(
                call.principal().subject(),
                call.key(),
                call.requestHash(),
                (file, version) -> Answers.kept(
                        call, status, map.view(file, version, seen, call.principal(), call.locale()), version));
    }

    /** A fresh survey, so that the new step stands in the history that is shown. */
    private Uni<Reply<CaseView>> answer(Call call, CaseOutcome outcome) {
        return switch (outcome) {
            case CaseOutcome.Done done ->
                survey.read(done.file().ref().caseId())
                        .map(seen -> Reply.ok(
                                map.view(done.file(), done.version(), seen, call.principal(), call.locale()),
                                done.version()));
            case CaseOutcome.Refused no -> Uni.createFrom().item(Answers.refused(no.refusal()));
            case CaseOutcome.Stale stale ->
                Uni.createFrom()
                        .item(Reply.refused(
                                "stale-version",
                                "given",
                                String.valueOf(call.ifMatch()),
                                "actual",
                                Long.toString(stale.actualVersion())));
            case CaseOutcome.Missing missing -> Uni.createFrom().item(Reply.refused("case-not-found"));
            case CaseOutcome.Repeated r ->
                Uni.createFrom()
                        .item(Answers.after(
                                new CommitOutcome.Repeated(r.status(), r.headers(), r.body()),
                                () -> Reply.refused("internal-error")));
            case CaseOutcome.KeyReused k -> Uni.createFrom().item(Reply.refused("idempotency-key-reused"));
        };
    }

    Uni<Reply<CaseView>> view(Call call, UUID caseId) {
        return visible(call, caseId).flatMap(loaded -> {
            if (loaded == null) return Uni.createFrom().item(Reply.refused("case-not-found"));
            return survey.read(caseId)
                    .map(seen -> Reply.ok(
                            map.view(loaded.file(), loaded.version(), seen, call.principal(), call.locale()),
                            loaded.version()));
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

    private static Resource resource(CaseRef ref) {
        return new Resource.CaseFile(
                null, ref.itemCode(), ref.organ(), new RegionCode(ref.region()), null, null, Set.of());
    }
}
