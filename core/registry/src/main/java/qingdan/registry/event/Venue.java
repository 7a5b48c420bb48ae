package qingdan.registry.event;

import org.jspecify.annotations.Nullable;

/**
 * Where and when (办理地点和时间).
 *
 * @param phone 咨询电话, with area code
 * @param supervisePhone 监督投诉电话, with area code, another number than the first
 * @param transit 交通指引
 */
public record Venue(
        String address,
        String hours,
        String phone,
        String supervisePhone,
        @Nullable String transit) {}
