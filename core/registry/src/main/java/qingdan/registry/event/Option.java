package qingdan.registry.event;

/** One choice of a form field (选项). */
public record Option(String value, String labelZh, String labelEn) {}
