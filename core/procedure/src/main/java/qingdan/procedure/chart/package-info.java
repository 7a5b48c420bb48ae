/** Charts as their files draw them (流程图): read by {@code bpmn}, laid out, shortened for citizens and told in words. Pure. */
@org.jspecify.annotations.NullMarked
package qingdan.procedure.chart;
