package qingdan.registry.domain;

/**
 * A rule that an item breaks (质量问题).
 *
 * @param pointer JSON pointer of the element in the item's content
 */
public record Finding(Rule rule, String pointer) {}
