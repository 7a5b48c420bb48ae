package qingdan.kernel.time;

import java.time.Instant;
import java.util.UUID;

/**
 * A due instant that somebody must act on (期限届满、超期提醒).
 *
 * @param kind decides the handler, e.g. {@code casework.clock-yellow}
 * @param payload JSON of the room that set it
 * @param attempts how often the handler was called, this time included
 */
public record Deadline(UUID id, String stream, String kind, Instant dueAt, String payload, int attempts) {}
