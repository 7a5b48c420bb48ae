package qingdan.registry.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The exercise of an item was suspended (暂停行使).
 *
 * @param from first day on which the item may not be exercised
 * @param until first day on which it may be exercised again; null while open
 * @param basis the document that orders it (依据文件)
 */
public record ItemSuspended(
        String itemCode, LocalDate from, @Nullable LocalDate until, String reason, String basis) implements ItemEvent {}
