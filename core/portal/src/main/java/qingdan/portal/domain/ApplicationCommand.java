package qingdan.portal.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import qingdan.casework.event.ApplicationSubmitted.Applicant;
import qingdan.casework.event.Material;

/** What an applicant may ask for (申请人的行为). */
public sealed interface ApplicationCommand {
    /** 提交申请 (行政许可法 第二十九条). */
    record SubmitApplication(
            UUID id,
            String number,
            String owner,
            Applicant applicant,
            Map<String, String> form,
            List<Material> materials)
            implements ApplicationCommand {}

    /** 补正 (行政许可法 第三十二条). */
    record AnswerCorrection(Map<String, String> form, List<Material> materials, String note)
            implements ApplicationCommand {}

    /** 撤回申请. */
    record WithdrawApplication(String reason) implements ApplicationCommand {}

    /** 评价 (好差评, 国办发〔2019〕51号). */
    record RateService(int grade, String comment) implements ApplicationCommand {}
}
