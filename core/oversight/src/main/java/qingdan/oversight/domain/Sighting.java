package qingdan.oversight.domain;

import org.jspecify.annotations.Nullable;

/**
 * Something that was just seen (实时信号): a case moved, and perhaps an alert with it.
 *
 * @param kind the event's name in kebab case, e.g. case-accepted
 */
public record Sighting(
        WatchedCase watched, String kind, @Nullable Alert alert) {}
