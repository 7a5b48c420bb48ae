package qingdan.kernel.domain;

import java.time.LocalDate;

/**
 * The part of a day's serials of one region that one issuer hands out (号段). A case of a county is numbered where it is received: at the
 * county, or at the portal of its city or province; the ranges never meet, so no number is given twice though the nodes do not ask each other.
 *
 * @param before the serial before its first
 * @param size how many it holds
 */
public record SerialRange(int before, int size) {
    private static final int OF_OWN = 999_999;
    private static final int OF_ANOTHER = 50_000;
    private static final int NODES_FROM = 1_000_000;
    private static final int CHANGES_FROM = 9_000_000;
    private static final int MOST_NODES = 140;

    /** Of the node that serves the region. */
    public static final SerialRange OWN = new SerialRange(0, OF_OWN);

    /** Of requests to change the list (变更申请), which are never cases. */
    public static final SerialRange CHANGES = new SerialRange(CHANGES_FROM, OF_OWN);

    /**
     * Of a node that receives for a region which another node serves.
     *
     * @param place the node's place in the topology, from 0
     */
    public static SerialRange ofNode(int place) {
        if (place < 0 || place >= MOST_NODES)
            throw new IllegalArgumentException("Expected a place of 0 to " + (MOST_NODES - 1) + ", but got " + place);
        return new SerialRange(NODES_FROM + place * OF_ANOTHER, OF_ANOTHER);
    }

    /** @param serial of this range, from 1 */
    public CaseNumber number(RegionCode region, LocalDate receivedOn, long serial) {
        if (serial < 1 || serial > size)
            throw new IllegalArgumentException("Expected a serial of 1 to " + size + ", but got " + serial);
        return CaseNumber.of(region, receivedOn, before + (int) serial);
    }
}
