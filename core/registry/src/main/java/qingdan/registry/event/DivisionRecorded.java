package qingdan.registry.event;

import org.jspecify.annotations.Nullable;

/**
 * A division was set up, or is something else from a day on: another name, kind or parent (行政区划设立、更名、改隶).
 *
 * @param division the whole division from {@code validFrom} on, without an end
 * @param predecessor code whose place a new one takes (换码); null when none, and for a division that was there before
 * @param basis the document that orders it (依据文件)
 */
public record DivisionRecorded(
        String code, Division division, @Nullable String predecessor, String reason, String basis)
        implements DivisionEvent {}
