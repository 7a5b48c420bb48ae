package qingdan.registry.event;

/**
 * Elements of a collection item (行政征收要素).
 *
 * @param kind 征收种类: tax, fee, fund
 * @param reducible 是否涉及征收费减免的审批
 */
public record Levy(String kind, boolean reducible, String standard) {}
