package qingdan.registry.domain;

import static qingdan.registry.domain.Severity.ERROR;
import static qingdan.registry.domain.Severity.WARNING;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.LegalBasis;

/** Rules about legal bases, duties and phones (依据、责任与监督). */
final class BasisRules {
    static final Rule BASIS_PRESENT =
            new Rule("R11", ERROR, "没有设定依据", "There is no legal basis", "至少填写一项设定依据", "Give at least one legal basis");
    /** A whole document may be the basis, such as a decision that names the item: then its number is enough. */
    static final Rule BASIS_ARTICLE = new Rule(
            "R12",
            ERROR,
            "设定依据没有条款，也没有文号",
            "A legal basis names neither an article nor a document number",
            "写明第几条，或文件的文号",
            "Name the article, or the document number");

    static final Rule PHONES_PRESENT = new Rule(
            "R13",
            ERROR,
            "咨询电话或监督投诉电话缺失，或没有区号",
            "A phone is missing or has no area code",
            "填写带区号的咨询电话和监督投诉电话",
            "Give both phones with the area code");
    static final Rule PHONES_DIFFER = new Rule(
            "R14",
            ERROR,
            "咨询电话与监督投诉电话相同",
            "The phone for questions is also the one for complaints",
            "监督投诉电话应由另一部门接听",
            "Complaints must reach another desk");
    static final Rule DUTIES_PRESENT = new Rule(
            "R15",
            WARNING,
            "没有责任事项或追责情形",
            "Duties or accountability are missing",
            "按环节填写责任事项和追责情形",
            "Write duties by stage, and when the organ answers for a breach");
    static final Rule RISKS_PRESENT = new Rule(
            "R16",
            WARNING,
            "没有廉政风险点",
            "There is no risk point",
            "排查并填写廉政风险点和防控措施",
            "Look for risk points and write down the measures");
    static final Rule BASIS_TEXT = new Rule(
            "R17",
            WARNING,
            "设定依据没有条文内容",
            "A legal basis has no text",
            "补充条文内容或摘要",
            "Add the text of the article or a summary");

    static final List<Rule> ALL = List.of(
            BASIS_PRESENT, BASIS_ARTICLE, PHONES_PRESENT, PHONES_DIFFER, DUTIES_PRESENT, RISKS_PRESENT, BASIS_TEXT);

    private BasisRules() {}

    static void check(ItemContent item, BiConsumer<Rule, String> report) {
        if (item.bases().isEmpty()) report.accept(BASIS_PRESENT, "/bases");
        for (int i = 0; i < item.bases().size(); i++) {
            LegalBasis basis = item.bases().get(i);
            if (blank(basis.article()) && blank(basis.documentNo())) report.accept(BASIS_ARTICLE, "/bases/" + i);
            if (blank(basis.text())) report.accept(BASIS_TEXT, "/bases/" + i + "/text");
        }
        String phone = item.venue().phone();
        String supervise = item.venue().supervisePhone();
        if (!withAreaCode(phone) || !withAreaCode(supervise)) report.accept(PHONES_PRESENT, "/venue/phone");
        else if (phone.equals(supervise)) report.accept(PHONES_DIFFER, "/venue/supervisePhone");
        if (item.duties().isEmpty() || item.accountability().isEmpty()) report.accept(DUTIES_PRESENT, "/duties");
        if (item.risks().isEmpty()) report.accept(RISKS_PRESENT, "/risks");
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean withAreaCode(String phone) {
        return phone.matches("0\\d{2,3}-\\d{7,8}|1[0-9]{4}|400-?\\d{3}-?\\d{4}");
    }
}
