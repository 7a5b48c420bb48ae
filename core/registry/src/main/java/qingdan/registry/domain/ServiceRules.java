package qingdan.registry.domain;

import static qingdan.registry.domain.Severity.ERROR;
import static qingdan.registry.domain.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.TimeLimit;
import qingdan.registry.event.HandlingItem;
import qingdan.registry.event.HandlingKind;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.Material;
import qingdan.registry.event.Remedies;
import qingdan.registry.event.Services;

/** Rules about handling items and services (业务办理项、办理服务). */
final class ServiceRules {
    static final Rule SERIAL = new Rule(
            "R81",
            ERROR,
            "业务办理项序号不是01至99的两位数字，或在事项内重复，不能组成33位编码",
            "A handling item's serial is not two digits from 01 to 99, or stands twice, so that no code of 33 can be composed",
            "为每个办理项填写不同的两位序号",
            "Give each handling item two digits of its own");
    static final Rule OWN_MATERIALS = new Rule(
            "R82",
            ERROR,
            "业务办理项列出了事项没有的材料",
            "A handling item names a material that the item does not have",
            "填写申请材料中的材料标识",
            "Use the codes of the item's materials");
    static final Rule OWN_LIMIT = new Rule(
            "R83",
            ERROR,
            "业务办理项的承诺时限长于法定时限",
            "A handling item promises longer than the law allows",
            "缩短办理项的承诺时限",
            "Shorten its promise");
    static final Rule SITUATIONS = new Rule(
            "R84",
            WARNING,
            "有多个业务办理项，但有的没有名称、没有办理情形或名称重复",
            "There are several handling items, but one has no name or no case, or two have one name",
            "写明每个办理项的名称和适用情形",
            "Name each one and say when it applies");
    static final Rule OWN_CHANNELS = new Rule(
            "R85",
            WARNING,
            "业务办理项的办理形式不在事项的办理形式之中",
            "A handling item can be handled in a way that the item cannot",
            "与事项的办理形式核对",
            "Compare with the item's channels");
    static final Rule ADDRESS = new Rule(
            "R86",
            ERROR,
            "网址不是以 http:// 或 https:// 开头的完整地址",
            "A web address does not begin with http:// or https:// or is not whole",
            "填写完整网址，没有的留空",
            "Enter the whole address, or none");
    static final Rule JOINT = new Rule(
            "R87",
            WARNING,
            "联办件没有联办机构",
            "An item handled jointly names no other organ",
            "在办理服务中填写联办机构",
            "Name the other organs under services");
    static final Rule TERMINAL = new Rule(
            "R88",
            WARNING,
            "写有自助终端，办理形式中却没有自助终端",
            "Terminals are described, but not among the channels",
            "在办理形式中选择自助终端",
            "Add terminals to the channels");

    static final List<Rule> ALL =
            List.of(SERIAL, OWN_MATERIALS, OWN_LIMIT, SITUATIONS, OWN_CHANNELS, ADDRESS, JOINT, TERMINAL);

    private static final Pattern SERIALS = Pattern.compile("0[1-9]|[1-9][0-9]");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s/?#]+\\S*");

    private ServiceRules() {}

    static void check(ItemContent item, BiConsumer<Rule, String> report) {
        handlingItems(item, report);
        Services services = item.services();
        if (item.handling().kind() == HandlingKind.JOINT
                && (services == null || services.jointOrgans().isEmpty())) report.accept(JOINT, "/handling/kind");
        if (services != null) {
            web(services.onlineUrl(), "/services/onlineUrl", report);
            web(services.mobileUrl(), "/services/mobileUrl", report);
            if (services.terminals() != null && !item.handling().channels().contains("terminal"))
                report.accept(TERMINAL, "/services/terminals");
        }
        Remedies remedies = item.remedies();
        if (remedies != null) {
            web(remedies.reviewUrl(), "/remedies/reviewUrl", report);
            web(remedies.courtUrl(), "/remedies/courtUrl", report);
        }
    }

    private static void handlingItems(ItemContent item, BiConsumer<Rule, String> report) {
        Set<String> serials = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> materials = item.materials().stream().map(Material::code).collect(Collectors.toUnmodifiableSet());
        for (int i = 0; i < item.handlingItems().size(); i++) {
            HandlingItem one = item.handlingItems().get(i);
            String at = "/handlingItems/" + i;
            if (!SERIALS.matcher(one.serial()).matches() || !serials.add(one.serial()))
                report.accept(SERIAL, at + "/serial");
            if (!materials.containsAll(one.materials())) report.accept(OWN_MATERIALS, at + "/materials");
            TimeLimit statutory = item.limits().statutory();
            TimeLimit promised = one.promised();
            if (statutory != null && promised != null && LimitRules.hours(promised) > LimitRules.hours(statutory))
                report.accept(OWN_LIMIT, at + "/promised");
            boolean several = item.handlingItems().size() > 1;
            boolean told = one.situation() != null && !one.situation().isBlank();
            if (one.name().isBlank() || !names.add(one.name()) || (several && !told)) report.accept(SITUATIONS, at);
            if (!item.handling().channels().containsAll(one.channels())) report.accept(OWN_CHANNELS, at + "/channels");
        }
    }

    private static void web(@Nullable String address, String at, BiConsumer<Rule, String> report) {
        if (address != null && !WEB.matcher(address).matches()) report.accept(ADDRESS, at);
    }
}
