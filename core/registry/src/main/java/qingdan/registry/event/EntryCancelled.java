package qingdan.registry.event;

import java.time.LocalDate;

/**
 * An entry was taken out of the common catalogue (基本目录取消): it can no longer be claimed, and who has claimed it takes
 * the item off the list.
 *
 * @param from first day out of the catalogue
 * @param basis the document that orders it (依据文件)
 */
public record EntryCancelled(String basicCode, LocalDate from, String reason, String basis) implements EntryEvent {}
