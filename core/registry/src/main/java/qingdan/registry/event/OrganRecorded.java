package qingdan.registry.event;

import java.time.LocalDate;

/**
 * A body was set up, or is something else from a day on: another name, other departments or contacts, its registered code
 * (实施主体设立、更名、变更、换码).
 *
 * @param version 1, 2, 3 … without gaps; a body that stood in {@link OrgansPublished} begins with 2
 * @param effectiveFrom first day on which it holds
 * @param organ the whole body as it is from that day
 * @param creditCode the credit code it uses from that day; differs from {@code code} when a temporary one was replaced
 * @param temporary whether {@code creditCode} is a temporary one (临时代码)
 * @param basis the document that orders it (依据文件)
 */
public record OrganRecorded(
        String code,
        int version,
        LocalDate effectiveFrom,
        Organ organ,
        String creditCode,
        boolean temporary,
        String reason,
        String basis)
        implements OrganEvent {}
