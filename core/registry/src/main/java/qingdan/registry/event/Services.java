package qingdan.registry.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes handling easier (办理服务), after the extended elements of GB/T 39554.2-2020.
 *
 * @param onlineUrl 网上办理网址: http or https
 * @param mobileUrl 移动端办理网址: http or https
 * @param inHall 是否进驻政务大厅
 * @param reservation 是否支持预约办理
 * @param express 是否支持物流快递
 * @param terminals 自助终端: where they stand and what they can do
 * @param jointOrgans 联办机构
 * @param intermediary 中介服务: services of third parties that the item needs
 * @param extendedTo 延伸办理: townships and villages that handle it too, in words
 */
public record Services(
        @Nullable String onlineUrl,
        @Nullable String mobileUrl,
        boolean inHall,
        boolean reservation,
        boolean express,
        @Nullable String terminals,
        List<String> jointOrgans,
        List<String> intermediary,
        @Nullable String extendedTo) {
    public Services {
        jointOrgans = Lists.copy(jointOrgans);
        intermediary = Lists.copy(intermediary);
    }
}
