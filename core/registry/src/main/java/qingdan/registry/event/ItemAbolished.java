package qingdan.registry.event;

import java.time.LocalDate;

/**
 * An item was taken off the list for good (取消). Running cases keep the version they were opened under.
 *
 * @param from first day on which the item is no longer on the list
 * @param basis the document that abolishes it (取消依据)
 */
public record ItemAbolished(String itemCode, LocalDate from, String reason, String basis) implements ItemEvent {}
