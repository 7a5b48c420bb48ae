package qingdan.procedure.bpmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qingdan.procedure.bpmn.ProcedureLibrary.Held;
import qingdan.procedure.domain.Fault;
import qingdan.procedure.domain.Vocabulary;

/** What a file must hold to be let in, and that everything else is refused by id and reason. */
class BpmnCompilerTest {
    private static final Vocabulary WORDS = new Vocabulary(
            Map.of("work", Set.of(), "accept", Set.of("accept", "correct", "decline")), Set.of("reminder"), true);
    private static final String TASK = """
            <userTask id="t" name="审查" qd:act="work" qd:post="window" qd:limit="5 work-day" qd:risk="low"
                qd:outcomes="yes=是|Yes; no=否|No"/>""";
    private static final String LINE = """
            <startEvent id="s"/>%s<endEvent id="e"/>
            <sequenceFlow id="f1" sourceRef="s" targetRef="t"/><sequenceFlow id="f2" sourceRef="t" targetRef="e"/>""".formatted(TASK);

    private static ProcedureFile compile(String body) {
        return BpmnCompiler.compile(bytes(wrap(body)), WORDS);
    }

    private static String wrap(String body) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:qd="urn:qingdan:procedure:1"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="urn:x">
                <process id="p" name="试" isExecutable="true">%s</process></definitions>""".formatted(body);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void shouldCompileTheSmallestProcedure() {
        ProcedureFile file = compile(LINE);
        assertEquals(List.of(), file.faults());
        assertNotNull(file.procedure());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name="试"  | 试
            name=" "   | p
            name=""    | p
                       | p""")
    void shouldCallAProcedureWithoutANameByItsKey(@Nullable String attribute, String name) {
        String xml = wrap(LINE).replace("name=\"试\"", attribute == null ? "" : attribute);
        ProcedureFile file = BpmnCompiler.compile(bytes(xml), WORDS);
        assertEquals(List.of(), file.faults());
        assertEquals(name, Held.builtIn(file).name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <inclusiveGateway id="x"/>                                                            | inclusiveGateway
            <eventBasedGateway id="x"/>                                                           | eventBasedGateway
            <complexGateway id="x"/>                                                              | complexGateway
            <scriptTask id="x"/>                                                                  | scriptTask
            <sendTask id="x"/>                                                                    | sendTask
            <receiveTask id="x"/>                                                                 | receiveTask
            <businessRuleTask id="x"/>                                                            | businessRuleTask
            <manualTask id="x"/>                                                                  | manualTask
            <callActivity id="x"/>                                                                | callActivity
            <subProcess id="x"/>                                                                  | subProcess
            <intermediateCatchEvent id="x"><timerEventDefinition/></intermediateCatchEvent>        | intermediateCatchEvent
            <intermediateThrowEvent id="x"/>                                                      | intermediateThrowEvent
            <endEvent id="x"><terminateEventDefinition/></endEvent>                               | terminateEventDefinition
            <endEvent id="x"><errorEventDefinition/></endEvent>                                   | errorEventDefinition
            <boundaryEvent id="x" attachedToRef="t"><messageEventDefinition/></boundaryEvent>      | messageEventDefinition
            <boundaryEvent id="x" attachedToRef="t"><errorEventDefinition/></boundaryEvent>        | errorEventDefinition
            """)
    void shouldRefuseElementsItDoesNotRunWithIdAndReason(String element, String kind) {
        List<Fault> faults = compile(LINE + element).faults();
        Fault fault = faults.stream()
                .filter(f -> f.elementId().equals("x"))
                .findFirst()
                .orElseThrow();
        assertEquals("element-not-supported", fault.code());
        assertTrue(fault.zh().endsWith(kind) && fault.en().endsWith(kind), fault.toString());
    }

    @Test
    void shouldRefuseMessageStartAndMultiInstance() {
        assertFault(
                compile(LINE.replace(
                        "<startEvent id=\"s\"/>", "<startEvent id=\"s\"><messageEventDefinition/></startEvent>")),
                "s",
                "element-not-supported");
        assertFault(
                compile(LINE.replace("No\"/>", "No\"><multiInstanceLoopCharacteristics/></userTask>")),
                "t",
                "element-not-supported");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
             qd:post="window"        |                    | t | post-missing
             qd:limit="5 work-day"   |                    | t | limit-missing
             qd:limit="5 work-day"   | qd:limit="5 weeks" | t | limit-missing
             qd:act="work"           | qd:act="bless"     | t | act-unknown
             qd:act="work"           | qd:act="accept"    | t | outcome-lacking
             qd:risk="low"           |                    | t | risk-unknown
             yes=是                  | yes                | t | outcomes-missing
             sourceRef="t" targetRef="e" | sourceRef="s" targetRef="e" | t | dead-end
             <endEvent id="e"/>      | <endEvent id="e"/><endEvent id="e2"/> | e2 | unreachable
             <startEvent id="s"/>    | <startEvent id="s"/><startEvent id="s2"/> | - | start-not-single
            """)
    void shouldRefuseIncompleteProcedures(String from, String to, String id, String code) {
        assertFault(compile(LINE.replace(from, to == null ? "" : to)), id, code);
    }

    @Test
    void shouldRefuseGatewaysThatMayStandStill() {
        String partial = gateway("", "outcome == 'yes'", "outcome == 'maybe'");
        assertFault(compile(partial), "g", "gateway-not-total");
        assertEquals(
                List.of(),
                compile(gateway("", "outcome == 'yes'", "outcome == 'no'")).faults());
        assertEquals(
                List.of(),
                compile(gateway(" default=\"g2\"", "outcome == 'yes'", null)).faults());
        assertFault(compile(gateway("", "outcome == 'yes'", "outcome ==")), "g2", "condition-not-understood");
        assertFault(compile(gateway("", "outcome == 'yes'", "T(java.lang.Runtime)")), "g2", "condition-not-understood");
    }

    private static String gateway(String attribute, String first, @org.jspecify.annotations.Nullable String second) {
        String condition = "<conditionExpression xsi:type=\"tFormalExpression\">%s</conditionExpression>";
        return """
                <startEvent id="s"/>%s<exclusiveGateway id="g"%s/><endEvent id="e"/>
                <sequenceFlow id="f1" sourceRef="s" targetRef="t"/><sequenceFlow id="f2" sourceRef="t" targetRef="g"/>
                <sequenceFlow id="g1" sourceRef="g" targetRef="e">%s</sequenceFlow>
                <sequenceFlow id="g2" sourceRef="g" targetRef="t">%s</sequenceFlow>""".formatted(
                        TASK, attribute, condition.formatted(first), second == null ? "" : condition.formatted(second));
    }

    @Test
    void shouldRefuseLoopsWithoutATask() {
        String loop = """
                <startEvent id="s"/>%s<exclusiveGateway id="g" default="g1"/><exclusiveGateway id="h" default="h1"/><endEvent id="e"/>
                <sequenceFlow id="f1" sourceRef="s" targetRef="t"/><sequenceFlow id="f2" sourceRef="t" targetRef="g"/>
                <sequenceFlow id="g1" sourceRef="g" targetRef="h"/><sequenceFlow id="h1" sourceRef="h" targetRef="g"/>
                <sequenceFlow id="h2" sourceRef="h" targetRef="e"><conditionExpression xsi:type="tFormalExpression">a</conditionExpression></sequenceFlow>""".formatted(TASK);
        assertFault(compile(loop), "g", "endless-loop");
    }

    @Test
    void shouldRefuseTasksOnTheSidePathOfATimer() {
        String timer = LINE + """
                <boundaryEvent id="b" attachedToRef="t" cancelActivity="false"><timerEventDefinition>
                <timeDuration xsi:type="tFormalExpression" qd:unit="work-day">P5D</timeDuration></timerEventDefinition></boundaryEvent>
                <sequenceFlow id="f3" sourceRef="b" targetRef="t"/>""";
        assertFault(compile(timer), "t", "task-on-side-path");
        assertFault(compile(timer.replace("P5D", "PT1H")), "b", "timer-not-understood");
    }

    @Test
    void shouldRefuseUnsafeOrForeignXml() {
        String entity = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                + wrap(LINE).substring(39);
        assertFault(BpmnCompiler.compile(bytes(entity), WORDS), "-", "xml-not-safe");
        assertFault(BpmnCompiler.compile(bytes("<a><b></a>"), WORDS), "-", "not-xml");
        assertFault(BpmnCompiler.compile(bytes("<html/>"), WORDS), "-", "not-bpmn");
        assertFault(BpmnCompiler.compile(new byte[BpmnCompiler.MAX_BYTES + 1], WORDS), "-", "file-too-large");
        assertFault(BpmnCompiler.compile(bytes("<a>".repeat(100) + "</a>".repeat(100)), WORDS), "-", "xml-too-big");
    }

    @Test
    void shouldRefuseUnknownServices() {
        String service = LINE.replace(
                "targetRef=\"t\"/>",
                "targetRef=\"x\"/><serviceTask id=\"x\" qd:handler=\"shell\"/>"
                        + "<sequenceFlow id=\"f9\" sourceRef=\"x\" targetRef=\"t\"/>");
        assertFault(compile(service), "x", "handler-unknown");
    }

    private static final String FORKED = """
            <startEvent id="s"/><parallelGateway id="k"/>%s%s<parallelGateway id="j"/><endEvent id="e"/>
            <sequenceFlow id="f1" sourceRef="s" targetRef="k"/>
            <sequenceFlow id="k1" sourceRef="k" targetRef="t"/><sequenceFlow id="k2" sourceRef="k" targetRef="u"/>
            <sequenceFlow id="k3" sourceRef="k" targetRef="j"/>
            <sequenceFlow id="j1" sourceRef="t" targetRef="j"/><sequenceFlow id="j2" sourceRef="u" targetRef="j"/>
            <sequenceFlow id="f2" sourceRef="j" targetRef="e"/>""".formatted(TASK, TASK.replace("id=\"t\"", "id=\"u\""));

    @Test
    void shouldCompileAParallelBlock() {
        assertEquals(List.of(), compile(FORKED).faults());
    }

    @Test
    void shouldRefuseParallelGatewaysWhereTheRoomCannotFollowThem() {
        Vocabulary single = new Vocabulary(WORDS.acts(), WORDS.services(), false);
        assertFault(BpmnCompiler.compile(bytes(wrap(FORKED)), single), "k", "element-not-supported");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id="j2" sourceRef="u" targetRef="j" | id="j2" sourceRef="u" targetRef="e"  | e  | branch-ends
            id="j2" sourceRef="u" targetRef="j" | id="j2" sourceRef="u" targetRef="t"  | t  | branches-meet
            id="j2" sourceRef="u" targetRef="j" | id="j2" sourceRef="u" targetRef="k"  | k  | branch-leaves
            id="f1" sourceRef="s" targetRef="k" | id="f1" sourceRef="s" targetRef="u"  | k  | fork-shape
            id="k2" sourceRef="k" targetRef="u" | id="k2" sourceRef="s" targetRef="u"  | s  | implicit-split
            """)
    void shouldRefuseBlocksThatDoNotClose(String from, String to, String id, String code) {
        assertFault(compile(FORKED.replace(from, to)), id, code);
    }

    private static void assertFault(ProcedureFile file, String id, String code) {
        assertNull(file.procedure());
        assertTrue(
                file.faults().stream()
                        .anyMatch(f -> f.elementId().equals(id) && f.code().equals(code)),
                "Expected " + code + " at " + id + ", but got " + file.faults());
    }
}
