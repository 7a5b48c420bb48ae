package qingdan.registry.change.domain;

import qingdan.kernel.domain.TimeLimit;

/**
 * A limit of dynamic management as data (动态管理时限).
 *
 * @param code application, review or publication
 * @param source where the limit comes from, in Chinese; a province puts in its own
 */
public record ClockRule(String code, String zh, String en, TimeLimit limit, String source) {}
