package qingdan.registry.domain;

/**
 * A consistency rule of the item library (校核规则).
 *
 * @param code stable code, for example R03
 * @param zh what is wrong, in Chinese
 * @param en what is wrong, in English
 * @param fixZh how to put it right
 * @param fixEn how to put it right
 */
public record Rule(String code, Severity severity, String zh, String en, String fixZh, String fixEn) {}
