package qingdan.registry.change.event;

import java.util.UUID;

/**
 * Which request an event belongs to (申请标识).
 *
 * @param number 申请编号, 22 digits with a check digit
 * @param region of the government whose list it is
 * @param organ credit code of the organ that exercises the item
 * @param title for lists: kind and name of the item
 */
public record ChangeRef(UUID changeId, String number, String region, String organ, String organName, String title) {}
