package qingdan.registry.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.TimeLimit;
import qingdan.registry.domain.Categories;
import qingdan.registry.domain.Category;
import qingdan.registry.event.CategoryCode;
import qingdan.registry.event.Handling;
import qingdan.registry.event.HandlingItem;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.ItemSnapshot;
import qingdan.registry.event.LegalBasis;
import qingdan.registry.event.Levy;
import qingdan.registry.event.Material;
import qingdan.registry.event.Punishment;
import qingdan.registry.event.Remedies;
import qingdan.registry.event.ResultDocument;
import qingdan.registry.event.Services;
import qingdan.registry.event.Stage;
import qingdan.registry.print.ItemPaper.Block;

/** The elements of an item (清单要素) as blocks of its sheet, in the order of the published form. */
final class ItemBlocks {
    private final ItemSnapshot item;
    private final ItemContent content;
    private final UnaryOperator<String> posts;
    private final List<Block> blocks = new ArrayList<>();

    /** @param posts Chinese name of a post's code */
    ItemBlocks(ItemSnapshot item, UnaryOperator<String> posts) {
        this.posts = posts;
        this.item = item;
        this.content = item.content();
    }

    List<Block> all() {
        identity();
        bases();
        handling();
        course();
        materials();
        responsibility();
        service();
        record();
        return blocks;
    }

    private void identity() {
        var classified = content.classification();
        var exercise = content.exercise();
        one("事项名称", content.name());
        if (!content.aliases().isEmpty()) one("其他名称", String.join("、", content.aliases()));
        one("权力编码", item.itemCode());
        two("基本编码", classified.basicCode(), "主项编码", text(classified.parentBasicCode()));
        one("地方编码", classified.localCode());
        two("权力类型", category(classified.ahCategory()), "国家分类", category(classified.nationalCategory()));
        two("实施主体", exercise.organName(), "主体代码", exercise.organ());
        two("行使层级", exercise.level().zh(), "主体性质", word("organ-natures", exercise.nature()));
        two("承办机构", text(exercise.office()), "权力来源", PaperWords.entry("power-sources", exercise.powerSource()));
        two("委托部门", text(exercise.entrustedBy()), "行政区划", exercise.region());
    }

    private void bases() {
        blocks.add(Block.table(
                "设定依据",
                List.of("名称和条款", "内容"),
                List.of(2, 5),
                rows(content.bases(), b -> List.of(title(b), text(b.text())))));
    }

    private static String title(LegalBasis basis) {
        String number = basis.documentNo();
        String article = basis.article();
        return "《" + basis.law() + "》" + (number == null ? "" : "（" + number + "）") + text(article);
    }

    private void handling() {
        Handling handling = content.handling();
        var limits = content.limits();
        two("法定办结时限", limit(limits.statutory()), "承诺办结时限", limit(limits.promised()));
        if (limits.statutoryNote() != null) one("法定时限说明", limits.statutoryNote());
        if (limits.promisedNote() != null) one("承诺时限说明", limits.promisedNote());
        two(
                "启动方式",
                word("initiations", handling.initiation()),
                "办件类型",
                word("handling-kinds", handling.kind()) + (handling.instantReview() ? "，即审即办" : ""));
        two(
                "网办深度",
                PaperWords.entry(
                        "handling-depths", Integer.toString(handling.depth().number())),
                "到现场次数",
                handling.visits() + text("，", handling.visitReason()));
        two(
                "办理形式",
                joined(handling.channels(), c -> PaperWords.entry("channels", c)),
                "特别程序",
                joined(handling.specialProcedures(), p -> PaperWords.entry("special-procedures", p)));
        two("数量限制", text(handling.quantityLimit()), "通办范围", text(handling.handledAcross()));
        var audience = content.audience();
        two(
                "服务对象",
                joined(audience.objects(), o -> word("service-objects", o)),
                "主题分类",
                joined(
                        IntStream.range(0, 2)
                                .mapToObj(i -> i == 0 ? audience.personalTopics() : audience.corporateTopics())
                                .flatMap(List::stream)
                                .toList(),
                        topic -> topic));
        if (!content.conditions().isEmpty()) one("受理条件", numbered(content.conditions()));
        services(content.services());
        if (!content.handlingItems().isEmpty())
            blocks.add(Block.table(
                    "业务办理项",
                    List.of("编码和名称", "办理情形", "与事项不同的要求"),
                    List.of(6, 6, 6),
                    rows(
                            content.handlingItems(),
                            h -> List.of(code(h) + "\n" + h.name(), text(h.situation()), own(h)))));
    }

    private void services(@Nullable Services services) {
        if (services == null) return;
        two("进驻政务大厅", PaperWords.yes(services.inHall()), "预约办理", PaperWords.yes(services.reservation()));
        two("物流快递", PaperWords.yes(services.express()), "联办机构", String.join("、", services.jointOrgans()));
        some("自助终端", services.terminals());
        some("延伸办理", services.extendedTo());
        if (!services.intermediary().isEmpty()) one("中介服务", String.join("；", services.intermediary()));
        some("网上办理网址", services.onlineUrl());
        some("移动端办理网址", services.mobileUrl());
    }

    private String code(HandlingItem one) {
        return item.itemCode() + one.serial();
    }

    private String own(HandlingItem one) {
        List<String> said = new ArrayList<>();
        if (!one.materials().isEmpty())
            said.add("材料："
                    + joined(
                            content.materials().stream()
                                    .filter(m -> one.materials().contains(m.code()))
                                    .toList(),
                            Material::name));
        if (one.promised() != null) said.add("承诺时限：" + one.promised().inChinese());
        if (one.fee() != null) said.add("收费：" + one.fee());
        if (one.result() != null) said.add("办理结果：" + one.result());
        if (!one.channels().isEmpty()) said.add("办理形式：" + joined(one.channels(), c -> PaperWords.entry("channels", c)));
        return String.join("\n", said);
    }

    /** A post with who holds it, where the list names people. */
    private static String named(String post, @Nullable String person) {
        return person == null || person.isBlank() ? post : post + " " + person;
    }

    private void course() {
        blocks.add(Block.table(
                "办理环节",
                List.of("环节", "岗位", "时限", "计入承诺", "办理结果"),
                List.of(4, 4, 3, 3, 6),
                rows(
                        content.stages(),
                        s -> List.of(
                                s.name(),
                                named(s.postName().isBlank() ? posts.apply(s.post()) : s.postName(), s.person()),
                                limit(s.limit()),
                                PaperWords.yes(s.counted()),
                                text(s.output())))));
        List<String> names = content.stages().stream().map(Stage::name).toList();
        one("流程图", String.join(" → ", names) + "\n流程标识：" + content.procedureKey() + "（流程图另纸公布，随流程版本更新）");
    }

    private void materials() {
        int[] number = {0};
        blocks.add(Block.table(
                "申请材料",
                List.of("序号", "材料名称", "来源和形式", "份数", "必要性", "受理标准和填报须知"),
                List.of(2, 6, 5, 2, 4, 7),
                rows(content.materials(), m -> material(m, ++number[0]))));
        if (content.form().isEmpty()) return;
        blocks.add(Block.table(
                "表单填写项",
                List.of("填写项", "类型", "必填", "选项和说明"),
                List.of(6, 4, 2, 10),
                rows(
                        content.form(),
                        f -> List.of(
                                f.labelZh(),
                                word("field-types", f.type()),
                                PaperWords.yes(f.required()),
                                joined(f.options(), o -> o.labelZh()) + text(" ", f.helpZh())))));
    }

    private static List<String> material(Material m, int number) {
        return List.of(
                Integer.toString(number),
                m.name(),
                m.source() + "；" + m.format() + "；"
                        + PaperWords.entry("trust-grades", m.grade().name()),
                Integer.toString(m.copies()),
                (m.required() ? "必要" : "非必要") + text("：", m.condition()),
                text(m.acceptStandard())
                        + text("\n", m.fillNote())
                        + text("\n材料类型：", m.kind())
                        + text("\n规格：", m.paper())
                        + text("\n依据：", m.basis())
                        + text("\n空白表格：", m.blankForm())
                        + text("\n示例样表：", m.sample()));
    }

    private void responsibility() {
        blocks.add(Block.table(
                "责任事项",
                List.of("责任环节", "责任事项", "依据"),
                List.of(3, 8, 5),
                rows(content.duties(), d -> List.of(d.stage(), d.content(), text(d.basis())))));
        blocks.add(Block.table(
                "追责情形",
                List.of("情形", "依据", "追责对象范围"),
                List.of(9, 4, 3),
                rows(content.accountability(), a -> List.of(a.content(), text(a.basis()), text(a.subjects())))));
        blocks.add(Block.table(
                "廉政风险点",
                List.of("环节", "表现形式", "等级", "防控措施", "责任岗位"),
                List.of(3, 5, 2, 6, 3),
                rows(
                        content.risks(),
                        r -> List.of(
                                r.stage(),
                                r.manifestation(),
                                PaperWords.risk(PaperWords.word(r.level())),
                                r.measure(),
                                named(r.post(), r.person())))));
        Punishment punishment = content.punishment();
        if (punishment != null) {
            one("处罚的行为、种类和幅度", punishment.actsKindsRange() + "\n种类：" + String.join("、", punishment.kinds()));
            blocks.add(Block.table(
                    "裁量基准",
                    List.of("档次", "适用情形", "处罚内容"),
                    List.of(2, 6, 6),
                    rows(
                            punishment.tiers(),
                            t -> List.of(t.grade(), t.circumstances(), t.penalty() + text("；", t.multipleOf())))));
        }
        Levy levy = content.levy();
        if (levy != null) two("征收种类", levy.kind(), "征收标准", levy.standard() + (levy.reducible() ? "，涉及减免" : ""));
    }

    private void service() {
        blocks.add(Block.table(
                content.fees().charged() ? "收费" : "收费（不收费）",
                List.of("项目", "标准", "依据", "可减免"),
                List.of(4, 5, 6, 2),
                rows(
                        content.fees().items(),
                        f -> List.of(
                                f.name(),
                                f.standard(),
                                f.basis(),
                                PaperWords.yes(f.reducible()) + text("：", f.reductionNote())))));
        ResultDocument result = content.result();
        if (result != null) {
            two("办理结果", result.name(), "结果类型", PaperWords.entry("result-kinds", result.kind()));
            two("有效期", text(result.validity()), "结果样本", text(result.sample()));
        }
        var venue = content.venue();
        one("办理地点", venue.address() + text("\n", venue.transit()));
        one("办理时间", venue.hours());
        two("咨询电话", venue.phone(), "监督电话", venue.supervisePhone());
        Remedies remedies = content.remedies();
        if (remedies != null) {
            one("行政复议", remedies.reconsideration());
            one("行政诉讼", remedies.litigation());
            some(
                    "行政复议机关",
                    body(
                            remedies.reviewOrgan(),
                            remedies.reviewTerm(),
                            remedies.reviewAddress(),
                            remedies.reviewPhone(),
                            remedies.reviewUrl()));
            some(
                    "行政诉讼法院",
                    body(
                            remedies.court(),
                            remedies.courtTerm(),
                            remedies.courtAddress(),
                            remedies.courtPhone(),
                            remedies.courtUrl()));
            one("权利", remedies.rights());
            one("义务", remedies.obligations());
        }
        if (!content.questions().isEmpty())
            blocks.add(Block.table(
                    "常见问题",
                    List.of("问", "答"),
                    List.of(4, 8),
                    rows(content.questions(), q -> List.of(q.question(), q.answer()))));
    }

    private void record() {
        two("版本", "第" + item.version() + "版", "施行日期", item.effectiveFrom().toString());
        two("清单版本", text(content.edition()), "业务指导部门", text(content.exercise().department()));
        one("本版原因", item.reason());
        one("事实来源", text(content.evidence()));
        if (content.remark() != null) one("备注", content.remark());
    }

    /** Who it is, how long it can be asked for and where, as far as it is known. */
    private static String body(
            @Nullable String organ,
            @Nullable String term,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String url) {
        return text(organ) + text("\n期限：", term) + text("\n地址：", address) + text("\n电话：", phone) + text("\n网址：", url);
    }

    /** Only what is said: a sheet of a version that knew no such element stays as it was. */
    private void some(String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) one(name, text);
    }

    private void one(String name, @Nullable String text) {
        blocks.add(Block.of(name, text(text)));
    }

    private void two(String name, String text, String other, String otherText) {
        blocks.add(Block.two(name, text, other, otherText));
    }

    private static <T> List<List<String>> rows(List<T> all, Function<T, List<String>> row) {
        return all.stream().map(row).toList();
    }

    private static <T> String joined(List<T> all, Function<T, String> word) {
        return String.join("、", all.stream().map(word).toList());
    }

    private static String numbered(List<String> parts) {
        return String.join(
                "\n",
                IntStream.range(0, parts.size())
                        .mapToObj(i -> (i + 1) + "." + parts.get(i))
                        .toList());
    }

    private static String category(CategoryCode code) {
        return Categories.find(code).map(Category::zh).orElse(code.code());
    }

    private static String word(String dictionary, Enum<?> value) {
        return PaperWords.entry(
                dictionary, value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String limit(@Nullable TimeLimit limit) {
        return limit == null ? "" : limit.inChinese();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String text(String before, @Nullable String text) {
        return text == null || text.isEmpty() ? "" : before + text;
    }
}
