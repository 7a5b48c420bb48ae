package qingdan.registry.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A division's code is no longer used (行政区划撤销、并入、换码). What it stood for stays readable.
 *
 * @param from first day on which it is no more
 * @param successor code that takes its place; null when none does
 * @param basis the document that orders it (依据文件)
 */
public record DivisionEnded(
        String code, LocalDate from, @Nullable String successor, String reason, String basis)
        implements DivisionEvent {}
