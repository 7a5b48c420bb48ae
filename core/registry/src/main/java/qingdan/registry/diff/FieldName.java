package qingdan.registry.diff;

/**
 * What people call an element of an item or entry (要素名称).
 *
 * @param record simple name of the record that has it
 * @param field name of the member, as in JSON
 * @param source G national element set, A Anhui's published form, P the platform's own; several apart by blanks
 */
public record FieldName(String record, String field, String zh, String en, String source) {}
