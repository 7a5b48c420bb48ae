package qingdan.registry.event;

import java.time.LocalDate;

/**
 * The exercise of a suspended item was resumed (恢复行使).
 *
 * @param from first day on which the item may be exercised again
 */
public record ItemResumed(String itemCode, LocalDate from, String reason) implements ItemEvent {}
