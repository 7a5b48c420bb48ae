package qingdan.registry.event;

/**
 * How a decision can be challenged (救济途径). The text goes into every decision document.
 *
 * @param reconsideration 行政复议机关 and time limit
 * @param litigation 行政诉讼管辖法院 and time limit
 * @param rights 依法享有的权利
 * @param obligations 依法履行的义务
 */
public record Remedies(String reconsideration, String litigation, String rights, String obligations) {}
