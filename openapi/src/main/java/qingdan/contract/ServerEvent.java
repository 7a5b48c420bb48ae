package qingdan.contract;

import org.jspecify.annotations.Nullable;

/**
 * One server-sent event.
 *
 * @param id resume point for {@code Last-Event-ID}
 * @param event its name
 * @param data its body, JSON in one line
 */
public record ServerEvent(@Nullable String id, String event, String data) {}
