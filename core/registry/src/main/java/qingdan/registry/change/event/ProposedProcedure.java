package qingdan.registry.change.event;

/**
 * A procedure as it shall be (拟定流程).
 *
 * @param procedureKey id of the process in the chart
 * @param bpmn the chart word for word
 */
public record ProposedProcedure(String procedureKey, String bpmn) {}
