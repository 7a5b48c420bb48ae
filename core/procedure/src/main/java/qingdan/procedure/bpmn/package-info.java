/** The edge to BPMN 2.0 files: reads them, refuses what the platform cannot run, keeps the file itself word for word. */
@org.jspecify.annotations.NullMarked
package qingdan.procedure.bpmn;
