package qingdan.api.people;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import qingdan.contract.model.AnswerCorrection;
import qingdan.contract.model.ApplicationView;
import qingdan.contract.model.Contact;
import qingdan.contract.model.ItemGuide;
import qingdan.contract.model.MaterialChoice;
import qingdan.contract.model.MaterialRequirement;
import qingdan.contract.model.RateService;
import qingdan.contract.model.SubmitApplication;
import qingdan.contract.model.WithdrawApplication;

/** What applicants do at the province's portal (申请人在门户上的操作), one method an action. Thread-safe. */
public final class PortalCalls {
    private final String base;

    public PortalCalls(Town town) {
        this.base = town.at(Town.PROVINCE) + "/v1";
    }

    /** Uploads what the item requires to be handed in. */
    public List<MaterialChoice> hand(Applicant applicant, ItemGuide item, RandomGenerator chance) {
        List<MaterialChoice> handed = new ArrayList<>();
        for (MaterialRequirement material : item.materials())
            if (material.required()) handed.add(upload(applicant, material.code(), chance));
        return handed;
    }

    /** One file for one material. */
    public MaterialChoice upload(Applicant applicant, String code, RandomGenerator chance) {
        UUID id = UUID.randomUUID();
        Answer answer =
                applicant.person().put(base + "/uploads/" + id + "?fileName=" + code + ".pdf", Paper.pdf(chance));
        if (!answer.isSuccess()) throw new Answer.Unexpected(answer);
        return new MaterialChoice(code, id);
    }

    public SubmitApplication form(
            Applicant applicant, ItemGuide item, List<MaterialChoice> materials, RandomGenerator chance) {
        return new SubmitApplication(
                item.itemCode(),
                FormFiller.fill(item.form(), chance),
                materials,
                new Contact(applicant.contact(), applicant.phone()),
                null);
    }

    public Answer submit(Applicant applicant, SubmitApplication application, UUID key) {
        return applicant.person().post(base + "/applications", application, key);
    }

    public ApplicationView read(Applicant applicant, UUID id) {
        return applicant.person().get(base + "/applications/" + id).as(ApplicationView.class);
    }

    public Answer correct(Applicant applicant, UUID id, AnswerCorrection answer, UUID key, long version) {
        return applicant.person().post(base + "/applications/" + id + "/corrections", answer, key, version);
    }

    public Answer withdraw(Applicant applicant, UUID id, UUID key, long version) {
        var reason = new WithdrawApplication("情况有变, 暂不办理");
        return applicant.person().post(base + "/applications/" + id + "/withdrawal", reason, key, version);
    }

    public Answer rate(Applicant applicant, UUID id, int grade, UUID key, long version) {
        return applicant
                .person()
                .post(base + "/applications/" + id + "/rating", new RateService(grade, null), key, version);
    }
}
