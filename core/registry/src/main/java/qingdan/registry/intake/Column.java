package qingdan.registry.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a column of a list means, with the names it has in the lists of many offices (表头同义词). The first name is the one our own
 * exports use. Names are compared without blanks, brackets and what stands in them.
 */
public enum Column {
    SEQ(false, "序号", "编号", "项目序号", "No"),
    CATEGORY(false, "权力类型", "权力类别", "职权类型", "职权类别", "事项类型", "类别", "项目类型", "power_type", "power_type_id", "category"),
    NAME(false, "事项名称", "权责事项名称", "权力事项名称", "职权名称", "权力名称", "项目名称", "主项名称", "权责事项", "职权事项", "title", "name"),
    SUB_NAME(false, "子项名称", "子项", "小项名称"),
    ITEM_CODE(false, "实施编码", "实施清单编码", "itemCode"),
    BASIC_CODE(false, "基本编码", "基本目录编码", "catalog_code", "basicCode"),
    LOCAL_CODE(false, "地方编码", "项目编码", "事项编码", "职权编码", "权力编码", "local_catalog_code", "localCode"),
    PARENT_CODE(false, "主项编码", "上级编码", "父项编码", "parentBasicCode"),
    ORGAN(false, "实施主体", "行使主体", "责任主体", "实施机关", "实施部门", "部门", "单位名称", "部门名称", "职权部门", "主管部门", "orgName", "dept_name"),
    ORGAN_CODE(false, "实施主体编码", "统一社会信用代码", "主体编码", "dept_code", "organ"),
    OFFICE(false, "承办机构", "承办科室", "内设机构", "责任科室", "责任处室", "scope"),
    LEVEL(false, "行使层级", "实施层级", "权限", "层级", "use_level"),
    REGION(false, "地区", "行政区划", "区划代码", "region"),
    BASIS(true, "实施依据", "设定依据", "法律依据", "法定依据", "职权依据", "权力依据", "依据", "implement_according_to", "set_gist", "by_law"),
    BASIS_ARTICLE(true, "条款", "依据条款", "条款号"),
    BASIS_NUMBER(true, "依据文号", "法律文号"),
    BASIS_TEXT(true, "条文内容", "依据内容", "条款内容"),
    DUTY_STAGE(true, "责任环节", "责任阶段"),
    DUTY(true, "责任事项", "责任事项内容", "部门职责", "责任内容", "duty_items"),
    DUTY_BASIS(true, "责任事项依据", "责任依据"),
    ACCOUNTABILITY(true, "追责情形", "追责情形内容", "问责情形", "责任追究情形", "trace_situation"),
    ACCOUNTABILITY_BASIS(true, "追责依据", "追责情形依据", "问责依据"),
    ACCOUNTABLE(true, "追责对象范围", "追责对象"),
    RISK_STAGE(true, "环节名称", "风险环节", "风险点环节", "廉政风险环节"),
    RISK(true, "表现形式", "风险点", "廉政风险点", "风险表现", "廉政风险表现形式", "incorrupt_risk_dot"),
    RISK_LEVEL(true, "风险点等级", "风险等级", "等级", "protect_level"),
    RISK_MEASURE(true, "防控措施", "风险防控措施", "control_type"),
    RISK_POST(true, "责任人", "责任岗位", "岗位责任人", "responsible_man"),
    RISK_PERSON(true, "责任人姓名"),
    STATUTORY(false, "法定办结时限", "法定期限", "法定时限", "law_time", "anticipate_day"),
    PROMISED(false, "承诺办结时限", "承诺时限", "承诺期限", "agree_time", "promise_day"),
    PROMISED_NOTE(false, "承诺办结时限说明", "承诺时限说明", "promise_explain"),
    CONDITIONS(true, "受理条件", "申请条件", "办理条件", "apply_condition", "accept_condition"),
    ADDRESS(false, "办理地点", "办公地址", "地址", "transact_addr"),
    HOURS(false, "办理时间", "办公时间", "transact_time"),
    TRANSIT(false, "交通指引"),
    PHONE(false, "咨询电话", "联系电话", "电话", "咨询方式", "phone", "link_way"),
    SUPERVISE_PHONE(false, "监督投诉电话", "监督电话", "投诉电话", "监督投诉方式", "supervise_phone", "supervise_way"),
    OBJECTS(false, "服务对象", "行使对象", "管理对象", "server_type"),
    ALIASES(false, "俗称", "别名", "aliases"),
    PERSONAL_TOPICS(false, "自然人主题分类", "自然人主题", "面向自然人事项主题分类", "user_topic_type"),
    CORPORATE_TOPICS(false, "法人主题分类", "法人主题", "面向法人事项主题分类", "corp_topic_type"),
    CHANNELS(false, "办理形式", "办理方式", "handle_type"),
    HANDLING_KIND(false, "办件类型", "project_type"),
    DEPTH(false, "网上办理深度", "办理深度", "online_handle_depth"),
    VISITS(false, "到办事现场次数", "到现场次数", "limit_scene_num"),
    QUANTITY(false, "数量限制", "数量限制说明", "limit_explain"),
    ACROSS(false, "通办范围", "handle_area"),
    /** The names of the stages, each with its limit if there is one: 受理5日 → 审查10个工作日 → 决定. */
    STAGES(true, "运行流程", "办理环节", "运行环节", "办理流程", "办理程序", "环节时限", "handle_flow", "procedure"),
    MATERIAL(true, "申请材料", "办理材料", "材料名称", "提交材料", "材料清单", "document", "material_name"),
    MATERIAL_FORMAT(true, "材料形式", "material_format"),
    MATERIAL_COPIES(true, "份数", "材料份数", "page_num"),
    MATERIAL_NEED(true, "必要性", "材料必要性", "is_need"),
    MATERIAL_SOURCE(true, "来源渠道", "材料来源", "材料来源渠道", "source_type"),
    CHARGED(false, "是否收费", "is_fee"),
    FEE(true, "收费项目", "收费项目名称", "fee_name"),
    FEE_STANDARD(true, "收费标准", "fee_stand", "fee_scale"),
    FEE_BASIS(true, "收费依据", "fee_basis"),
    RESULT_NAME(false, "办理结果", "结果名称", "审批结果名称", "审批结果", "result_name"),
    RESULT_KIND(false, "结果类型", "审批结果类型", "result_type"),
    RESULT_VALIDITY(false, "结果有效期", "有效期", "有效期限"),
    RESULT_SAMPLE(false, "结果样本", "审批结果样本"),
    QUESTION(true, "常见问题", "问题", "question"),
    ANSWER(true, "解答", "问题解答", "答案", "answer"),
    PENALTY(true, "处罚的行为、种类、幅度", "处罚行为种类幅度", "处罚种类和幅度", "处罚种类及幅度", "处罚幅度", "punishment_method"),
    PENALTY_KINDS(false, "处罚种类"),
    LEVY_KIND(false, "征收种类", "collect_type"),
    LEVY_STANDARD(true, "征收标准"),
    LEVY_REDUCIBLE(false, "是否涉及征收费减免的审批", "是否涉及减免", "is_permit_reduce"),
    ONLINE_URL(false, "网上办理网址", "网上办理地址", "在线办理网址"),
    MOBILE_URL(false, "移动端办理网址", "移动端办理地址"),
    IN_HALL(false, "是否进驻政务大厅", "是否进驻政务服务大厅", "进驻大厅"),
    RESERVATION(false, "是否支持预约办理", "是否支持预约", "预约办理"),
    EXPRESS(false, "是否支持物流快递", "物流快递"),
    TERMINALS(false, "自助终端", "自助终端办理"),
    JOINT_ORGANS(true, "联办机构", "联办部门"),
    INTERMEDIARY(true, "中介服务", "中介服务事项"),
    EXTENDED(false, "延伸办理（乡镇、村）", "延伸办理"),
    /** 业务办理项: line by line, or several in one cell with its companions line by line too. */
    HANDLING_ITEM(true, "业务办理项名称", "业务办理项", "办理项名称", "办理项"),
    /** Its code of 33 characters, or the serial alone. */
    HANDLING_CODE(true, "业务办理项编码", "业务办理项序号", "办理项编码", "办理项序号"),
    SITUATION(true, "办理情形", "办理项情形"),
    HANDLING_MATERIALS(true, "办理项材料", "办理项所需材料"),
    HANDLING_PROMISED(true, "办理项承诺时限", "承诺办结时限（办理项）", "办理项承诺办结时限"),
    HANDLING_FEE(true, "办理项收费说明"),
    HANDLING_RESULT(true, "办理项结果", "办理结果（办理项）"),
    HANDLING_CHANNELS(true, "办理项办理形式", "办理形式（办理项）"),
    REVIEW_ORGAN(false, "行政复议机关", "行政复议部门"),
    REVIEW_TERM(false, "申请复议期限", "行政复议期限"),
    REVIEW_ADDRESS(false, "行政复议机关地址", "行政复议地址"),
    REVIEW_PHONE(false, "行政复议机关电话", "行政复议电话"),
    REVIEW_URL(false, "行政复议网址"),
    COURT(false, "行政诉讼管辖法院", "行政诉讼法院", "管辖法院"),
    COURT_TERM(false, "起诉期限", "行政诉讼期限"),
    COURT_ADDRESS(false, "法院地址", "行政诉讼地址"),
    COURT_PHONE(false, "法院电话", "行政诉讼电话"),
    COURT_URL(false, "诉讼服务网址", "行政诉讼网址"),
    STATUS(false, "事项状态", "状态", "task_state"),
    EFFECTIVE_FROM(false, "生效日期", "实施日期", "effect_date", "effectiveFrom"),
    REMARK(true, "备注", "说明事项", "remark"),
    /** 一个事项的全部要素: the content object of our own open data. */
    CONTENT(false, "全部要素", "content"),
    RESULT(false, "结果", "导入结果"),
    EXPLANATION(false, "说明", "导入说明");

    private static final Map<String, Column> BY_NAME = new HashMap<>();

    static {
        for (Column column : values()) for (String name : column.names) BY_NAME.put(normal(name), column);
    }

    private final boolean several;

    @SuppressWarnings("ImmutableEnumChecker") // made with List.of
    private final List<String> names;

    Column(boolean several, String... names) {
        this.several = several;
        this.names = List.of(names);
    }

    /** Whether an item may have several lines of it. */
    public boolean several() {
        return several;
    }

    /** The name our own tables use. */
    public String title() {
        return names.getFirst();
    }

    /** The column of a heading; empty for one nobody knows. */
    public static Optional<Column> of(String heading) {
        Column exact = BY_NAME.get(normal(heading));
        if (exact != null) return Optional.of(exact);
        String bare = normal(heading.replaceAll("[（(\\[【].*?[)）\\]】]", ""));
        return bare.isEmpty() ? Optional.empty() : Optional.ofNullable(BY_NAME.get(bare));
    }

    private static String normal(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s*：:、（）()【】\\[\\]]", "");
    }
}
