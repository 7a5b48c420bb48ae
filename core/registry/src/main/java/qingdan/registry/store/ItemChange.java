package qingdan.registry.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an item, as this node learnt of it (事项变动).
 *
 * @param xid with {@code position}, its place in the feed of this node
 * @param change published, suspended, resumed or abolished
 * @param version of the item; null unless published
 * @param day first day of what changed
 */
public record ItemChange(
        String xid,
        long position,
        String itemCode,
        String region,
        String change,
        @Nullable Integer version,
        LocalDate day,
        Instant recordedAt) {}
