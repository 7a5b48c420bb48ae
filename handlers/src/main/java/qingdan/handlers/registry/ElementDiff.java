package qingdan.handlers.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import qingdan.contract.model.ElementDifference;
import qingdan.registry.event.ItemContent;

/** What differs between two contents of an item, element by element (要素差异), each by its pointer and its name. */
final class ElementDiff {
    private static final int MOST = 500;
    private static final int LONGEST = 10_000;
    private static final Map<String, String> ZH = Map.ofEntries(
            Map.entry("name", "名称"),
            Map.entry("aliases", "俗称"),
            Map.entry("classification", "编码与分类"),
            Map.entry("exercise", "行使主体"),
            Map.entry("bases", "设定依据"),
            Map.entry("handling", "办理方式"),
            Map.entry("limits", "办结时限"),
            Map.entry("stages", "办理环节"),
            Map.entry("conditions", "受理条件"),
            Map.entry("materials", "申请材料"),
            Map.entry("form", "电子表单"),
            Map.entry("fees", "收费"),
            Map.entry("result", "结果"),
            Map.entry("audience", "服务对象"),
            Map.entry("venue", "办理地点"),
            Map.entry("duties", "责任事项"),
            Map.entry("accountability", "追责情形"),
            Map.entry("risks", "廉政风险点"),
            Map.entry("questions", "常见问题"),
            Map.entry("remedies", "救济途径"),
            Map.entry("procedureKey", "运行流程"),
            Map.entry("punishment", "处罚种类与裁量"),
            Map.entry("levy", "征收"),
            Map.entry("edition", "年本"),
            Map.entry("evidence", "事实来源"),
            Map.entry("law", "法律名称"),
            Map.entry("article", "条款"),
            Map.entry("documentNo", "文号"),
            Map.entry("text", "条文内容"),
            Map.entry("statutory", "法定时限"),
            Map.entry("promised", "承诺时限"),
            Map.entry("value", "数值"),
            Map.entry("unit", "单位"),
            Map.entry("organ", "实施主体编码"),
            Map.entry("organName", "实施主体"),
            Map.entry("office", "承办机构"),
            Map.entry("level", "层级"),
            Map.entry("region", "地区"),
            Map.entry("phone", "咨询电话"),
            Map.entry("supervisePhone", "监督电话"),
            Map.entry("address", "地址"),
            Map.entry("hours", "时间"),
            Map.entry("content", "内容"),
            Map.entry("basis", "依据"),
            Map.entry("stage", "环节"),
            Map.entry("post", "岗位"),
            Map.entry("limit", "时限"),
            Map.entry("visits", "到现场次数"),
            Map.entry("depth", "网上办理深度"));

    private final Locale locale;
    private final List<ElementDifference> found = new ArrayList<>();

    private ElementDiff(Locale locale) {
        this.locale = locale;
    }

    /** Nothing before: every element that is there now. */
    static List<ElementDifference> of(@Nullable ItemContent before, ItemContent after, Locale locale) {
        ElementDiff diff = new ElementDiff(locale);
        diff.compare(before == null ? null : ElementsJson.tree(before), ElementsJson.tree(after), "", "");
        return diff.found;
    }

    private void compare(@Nullable JsonNode before, @Nullable JsonNode after, String pointer, String name) {
        if (found.size() >= MOST || java.util.Objects.equals(before, after) || (empty(before) && empty(after))) {
            return;
        }
        if (isObject(before) && isObject(after)) {
            TreeSet<String> members = new TreeSet<>();
            if (before != null) before.fieldNames().forEachRemaining(members::add);
            if (after != null) after.fieldNames().forEachRemaining(members::add);
            for (String member : members)
                compare(
                        before == null ? null : before.get(member),
                        after == null ? null : after.get(member),
                        pointer + "/" + member,
                        joined(name, word(member)));
        } else if (isArray(before) && isArray(after)) {
            int size = Math.max(before == null ? 0 : before.size(), after == null ? 0 : after.size());
            for (int i = 0; i < size; i++)
                compare(
                        before == null ? null : before.get(i),
                        after == null ? null : after.get(i),
                        pointer + "/" + i,
                        joined(name, Integer.toString(i + 1)));
        } else {
            found.add(new ElementDifference(pointer, name, text(before), text(after)));
        }
    }

    private static boolean isObject(@Nullable JsonNode node) {
        return node == null || node.isObject();
    }

    private static boolean isArray(@Nullable JsonNode node) {
        return node == null || node.isArray();
    }

    private static boolean empty(@Nullable JsonNode node) {
        return node == null || (node.isContainerNode() && node.isEmpty());
    }

    private String word(String member) {
        return locale.getLanguage().equals("en") ? member : ZH.getOrDefault(member, member);
    }

    private static String joined(String a, String b) {
        String name = a.isEmpty() ? b : a + " " + b;
        return name.length() > 200 ? name.substring(0, 200) : name;
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        if (node == null || node.isNull()) return null;
        String text = node.isValueNode() ? node.asText() : node.toString();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
