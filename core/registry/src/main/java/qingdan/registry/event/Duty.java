package qingdan.registry.event;

import org.jspecify.annotations.Nullable;

/**
 * What the organ owes in a stage (责任事项).
 *
 * @param stage 责任环节, for example 受理阶段责任
 * @param basis 责任事项依据
 */
public record Duty(String stage, String content, @Nullable String basis) {}
