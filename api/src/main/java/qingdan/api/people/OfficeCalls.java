package qingdan.api.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import qingdan.contract.model.AcceptCase;
import qingdan.contract.model.AskCorrection;
import qingdan.contract.model.CaseView;
import qingdan.contract.model.CorrectionItem;
import qingdan.contract.model.DecideCase;
import qingdan.contract.model.DeclineCase;
import qingdan.contract.model.DeliverCase;
import qingdan.contract.model.ReviewCase;

/** What officers do at the county's node (承办人员的操作), one method an action. Thread-safe. */
public final class OfficeCalls {
    private final String base;

    public OfficeCalls(Town town) {
        this.base = town.at(Town.COUNTY) + "/v1/cases/";
    }

    /** The case as this officer sees it; empty while it has not arrived. */
    public Optional<CaseView> find(Person officer, UUID caseId) {
        Answer answer = officer.get(base + caseId);
        return answer.isProblem("case-not-found") ? Optional.empty() : Optional.of(answer.as(CaseView.class));
    }

    /** A command on a case: what is done, under which path. */
    public record Act(String path, Object body) {
        public static Act accept() {
            return new Act("acceptance", new AcceptCase("材料齐全, 予以受理"));
        }

        public static Act askCorrection(String material) {
            var item = new CorrectionItem(material, null, "复印件不清晰, 请重新提交");
            return new Act("correction-requests", new AskCorrection(List.of(item), "请于十五个工作日内补正"));
        }

        public static Act decline() {
            return new Act("non-acceptance", new DeclineCase("申请事项不属于本机关职权范围", null));
        }

        public static Act review(boolean approve) {
            return new Act(
                    "review",
                    new ReviewCase(
                            approve ? ReviewCase.OpinionEnum.APPROVE : ReviewCase.OpinionEnum.REJECT,
                            approve ? "符合法定条件, 建议准予" : "不符合法定条件, 建议不予"));
        }

        public static Act decide(boolean grant) {
            return new Act(
                    "decision",
                    grant
                            ? new DecideCase(DecideCase.OutcomeEnum.GRANT, null, null, null, null)
                            : new DecideCase(DecideCase.OutcomeEnum.REFUSE, "现场核查不符合法定条件", null, null, null));
        }

        public static Act deliver() {
            return new Act("delivery", new DeliverCase(DeliverCase.MethodEnum.ONLINE, null));
        }
    }

    public Answer perform(Person officer, UUID caseId, Act act, UUID key, long version) {
        return officer.post(base + caseId + "/" + act.path(), act.body(), key, version);
    }
}
