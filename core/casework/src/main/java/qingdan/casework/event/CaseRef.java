package qingdan.casework.event;

import java.util.UUID;

/**
 * Which case, of which organ (办件索引); stands in every event so that a stateless reader can route and count it.
 *
 * @param caseId same id as the application it came from
 * @param number case number (办件编号)
 * @param region division of the handling organ, six digits
 * @param organ unified social credit code of the handling organ
 * @param itemCode implementation code, 31 characters
 * @param category category of power, two digits (01 licence, 02 penalty, ...)
 */
public record CaseRef(UUID caseId, String number, String region, String organ, String itemCode, String category) {}
