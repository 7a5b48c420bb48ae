package qingdan.procedure.domain;

/**
 * Why a procedure file is refused (部署拒绝理由).
 *
 * @param elementId id of the element in the file; {@code -} when the file as a whole is at fault
 * @param code stable word, e.g. {@code element-not-supported}
 */
public record Fault(String elementId, String code, String zh, String en) {}
