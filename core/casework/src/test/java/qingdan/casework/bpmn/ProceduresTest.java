package qingdan.casework.bpmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qingdan.procedure.bpmn.BpmnCompiler;
import qingdan.procedure.bpmn.ProcedureFile;
import qingdan.procedure.domain.Procedure;

/** The files a case may run. */
class ProceduresTest {
    @Test
    void shouldCompileTheBuiltInProceduresAndKeepTheirText() {
        for (String key : List.of(Procedures.LICENCE, Procedures.PENALTY)) {
            ProcedureFile file = file(key);
            Procedure procedure = file.procedure();
            assertNotNull(procedure);
            assertEquals(key, procedure.key());
            assertEquals(
                    file.sha256(),
                    BpmnCompiler.compile(file.xml().getBytes(StandardCharsets.UTF_8), Services.WORDS)
                            .sha256());
        }
    }

    @ParameterizedTest
    @CsvSource({"licence", "penalty"})
    void shouldDrawEveryElementOfTheBuiltInProcedures(String key) {
        ProcedureFile file = file(key);
        Procedure procedure = file.procedure();
        assertNotNull(procedure);
        procedure.nodes().forEach(n -> assertDrawn(file.xml(), "BPMNShape", n.id()));
        procedure.flows().forEach(f -> assertDrawn(file.xml(), "BPMNEdge", f.id()));
    }

    private static ProcedureFile file(String key) {
        return Procedures.library().find(key, 1).orElseThrow().file();
    }

    private static void assertDrawn(String xml, String kind, String id) {
        String drawn = "<bpmndi:" + kind + " id=\"[^\"]+\" bpmnElement=\"" + Pattern.quote(id) + "\"";
        assertTrue(Pattern.compile(drawn).matcher(xml).find(), id + " is not drawn");
    }

    @Test
    void shouldNotLetACaseFork() {
        // given
        String licence = file(Procedures.LICENCE).xml();
        int end = licence.indexOf("</bpmn:process>") < 0
                ? licence.indexOf("</process>")
                : licence.indexOf("</bpmn:process>");
        String prefix = licence.contains("<bpmn:process") ? "bpmn:" : "";

        // when
        ProcedureFile forked = BpmnCompiler.compile(
                (licence.substring(0, end) + "<" + prefix + "parallelGateway id=\"x\"/>" + licence.substring(end))
                        .getBytes(StandardCharsets.UTF_8),
                Services.WORDS);

        // then
        assertEquals(
                "x element-not-supported",
                forked.faults().stream()
                        .map(f -> f.elementId() + " " + f.code())
                        .findFirst()
                        .orElse(""));
    }
}
