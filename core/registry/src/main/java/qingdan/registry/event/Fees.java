package qingdan.registry.event;

import java.util.List;

/**
 * Whether and what an item costs (收费情况).
 *
 * @param charged 是否收费
 * @param onlinePayment 是否支持网上支付
 */
public record Fees(boolean charged, boolean onlinePayment, List<FeeItem> items) {
    /** 不收费. */
    public static final Fees NONE = new Fees(false, false, List.of());

    public Fees {
        items = Lists.copy(items);
    }
}
