package qingdan.registry.domain;

import static qingdan.registry.domain.Severity.ERROR;
import static qingdan.registry.domain.Severity.WARNING;

import java.util.List;
import java.util.function.BiConsumer;
import qingdan.kernel.domain.ItemCode;
import qingdan.kernel.domain.RegionCode;
import qingdan.registry.event.Classification;
import qingdan.registry.event.Exercise;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.Organ;

/** Rules about codes, categories and the implementing body (编码、分类与实施主体). */
final class CodeRules {
    static final Rule CODE_FORM = new Rule(
            "R01",
            ERROR,
            "实施编码不是由18位统一社会信用代码、1位行使层级和12位基本编码组成",
            "The implementation code is not made of credit code (18), level (1) and basic code (12)",
            "按实施主体、层级和基本编码重新生成实施编码",
            "Compose the code again from organ, level and basic code");
    static final Rule CODE_AGREES = new Rule(
            "R02",
            ERROR,
            "实施编码与实施主体、行使层级或基本编码不一致",
            "The implementation code differs from the organ, the level or the basic code",
            "核对实施主体编码、行使层级和基本编码",
            "Check organ, level and basic code");
    static final Rule KIND_AGREES = new Rule(
            "R03",
            ERROR,
            "基本编码中的事项类型与国家权力类型不一致",
            "The kind in the basic code differs from the national category",
            "核对事项类型",
            "Check the category");
    static final Rule CATEGORY_MAPPING = new Rule(
            "R04",
            ERROR,
            "安徽权力类型与国家权力类型不对应",
            "The Anhui category and the national category do not correspond",
            "按权力类型对照表选择",
            "Choose from the category mapping");
    static final Rule ORGAN_KNOWN = new Rule(
            "R05",
            ERROR,
            "实施主体不在主体名录中，或名称、地区、层级与名录不一致",
            "The organ is not in the table of organs, or its name, region or level differs",
            "先维护主体名录",
            "Put the organ table right first");
    static final Rule PARENT_CATEGORY = new Rule(
            "R06",
            ERROR,
            "子项与主项的权力类型不一致",
            "The sub-item has another category than its main item",
            "使子项与主项类型一致",
            "Give both the same category");
    static final Rule NAME_PRESENT = new Rule(
            "R07",
            ERROR,
            "事项名称为空或超过1000字",
            "The name is empty or longer than 1000 characters",
            "填写事项名称",
            "Give the item a name");
    static final Rule ORGAN_RENAMED = new Rule(
            "R68",
            WARNING,
            "实施主体已更名，事项仍写原名",
            "The organ has another name now; the item still bears a former one",
            "下次变更或认领升级时自动写入现名",
            "The next change or adoption writes the present name by itself");

    static final List<Rule> ALL = List.of(
            CODE_FORM,
            CODE_AGREES,
            KIND_AGREES,
            CATEGORY_MAPPING,
            ORGAN_KNOWN,
            PARENT_CATEGORY,
            NAME_PRESENT,
            ORGAN_RENAMED);

    static final int MAX_NAME = 1000;

    private CodeRules() {}

    static void check(String itemCode, ItemContent item, ItemFacts facts, BiConsumer<Rule, String> report) {
        Classification codes = item.classification();
        Exercise exercise = item.exercise();
        if (!ItemCode.isValid(itemCode) || itemCode.length() != 31 || !ItemCode.isValid(codes.basicCode())) {
            report.accept(CODE_FORM, "/classification/basicCode");
        } else {
            ItemCode code = new ItemCode(itemCode);
            if (!itemCode.startsWith(exercise.organ())
                    || !code.basic().equals(codes.basicCode())
                    || code.level().orElse(0) != exercise.level().digit())
                report.accept(CODE_AGREES, "/exercise/organ");
            if (!code.kind().equals(codes.nationalCategory().code()))
                report.accept(KIND_AGREES, "/classification/nationalCategory");
        }
        if (!Categories.agree(codes.ahCategory(), codes.nationalCategory()))
            report.accept(CATEGORY_MAPPING, "/classification/ahCategory");
        if (!RegionCode.isValid(exercise.region()) || !agrees(exercise, facts)) report.accept(ORGAN_KNOWN, "/exercise");
        else if (!facts.named(item).equals(item)) report.accept(ORGAN_RENAMED, "/exercise/organName");
        if (facts.parentCategory() != null && !facts.parentCategory().equals(codes.nationalCategory()))
            report.accept(PARENT_CATEGORY, "/classification/parentBasicCode");
        if (item.name().isBlank() || item.name().codePointCount(0, item.name().length()) > MAX_NAME)
            report.accept(NAME_PRESENT, "/name");
    }

    private static boolean agrees(Exercise exercise, ItemFacts facts) {
        Organ organ = facts.organ();
        return organ != null
                && organ.code().equals(exercise.organ())
                && facts.isNameOfOrgan(exercise.organName())
                && organ.region().equals(exercise.region())
                && organ.level() == exercise.level();
    }
}
