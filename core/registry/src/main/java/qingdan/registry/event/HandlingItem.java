package qingdan.registry.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.TimeLimit;

/**
 * A case in which an item is handled its own way (业务办理项), for example first issue, change, renewal. Its code of 33
 * characters is the item's code of 31 followed by the serial (GB/T 39554.1-2020), so that it follows the item to another
 * organ. It says only what differs from the item.
 *
 * @param serial 序号: two digits, 01-99, unique within the item
 * @param situation 办理情形: when this one applies
 * @param materials codes of those of the item's materials that are wanted here; empty: as the item says
 * @param promised 承诺办结时限, when it differs
 * @param fee 收费说明, when it differs
 * @param result 办理结果, when it differs
 * @param channels 办理形式, when they are fewer; empty: as the item says
 */
public record HandlingItem(
        String serial,
        String name,
        @Nullable String situation,
        List<String> materials,
        @Nullable TimeLimit promised,
        @Nullable String fee,
        @Nullable String result,
        List<String> channels) {
    public HandlingItem {
        materials = Lists.copy(materials);
        channels = Lists.copy(channels);
    }
}
