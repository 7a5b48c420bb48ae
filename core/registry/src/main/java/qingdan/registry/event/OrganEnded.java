package qingdan.registry.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body is no more (实施主体撤销、并入). Nothing is listed under it any longer; what it was stays readable.
 *
 * @param from first day on which it is no more
 * @param successor code of the body that takes its place; null when nobody does
 * @param basis the document that orders it (依据文件)
 */
public record OrganEnded(
        String code, LocalDate from, @Nullable String successor, String reason, String basis) implements OrganEvent {}
