package qingdan.procedure.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import qingdan.procedure.bpmn.ChartReader;
import qingdan.procedure.bpmn.ChartReader.Reading;
import qingdan.procedure.domain.Outcome;

/** Any chart gets a place for everything and words for every step, however its flows run. */
class ChartLawTest {
    private static ChartNode node(String id, ChartKind kind) {
        return new ChartNode(
                id,
                kind,
                kind + id,
                new ChartNode.Duty("review", "", "reviewer", null, "low", "", "", null),
                kind == ChartKind.TASK
                        ? List.of(new Outcome("pass", "通过", "Pass"), new Outcome("return", "退回", "Return"))
                        : List.of(),
                "",
                "",
                true,
                "",
                null,
                null);
    }

    private static ChartLine line(String id, String from, String to, String condition) {
        return new ChartLine(id, "", from, to, condition.isEmpty() ? null : condition, List.of(), null);
    }

    private static Chart random(Random random) {
        int size = 2 + random.nextInt(30);
        ChartKind[] kinds = {ChartKind.TASK, ChartKind.CHOICE, ChartKind.PARALLEL, ChartKind.SERVICE, ChartKind.END};
        List<ChartNode> nodes = new ArrayList<>(List.of(node("0", ChartKind.START)));
        for (int i = 1; i < size; i++) nodes.add(node("" + i, kinds[random.nextInt(kinds.length)]));
        List<ChartLine> lines = new ArrayList<>();
        for (int i = 0; i < size * 2; i++)
            lines.add(line(
                    "f" + i,
                    "" + random.nextInt(size),
                    "" + random.nextInt(size),
                    random.nextBoolean() ? "" : "outcome == 'pass'"));
        return new Chart("random", "随机", nodes, lines);
    }

    @Test
    void shouldPlaceEverythingWithoutCoveringWhateverTheFlows() {
        for (int seed = 0; seed < 500; seed++) {
            Chart drawn = random(new Random(seed)).drawn();
            Set<ChartBox> boxes = new HashSet<>();
            for (ChartNode node : drawn.nodes()) {
                ChartBox box = node.box();
                assertTrue(box != null && boxes.stream().noneMatch(box::crosses), "seed " + seed + " " + node);
                boxes.add(box);
            }
            for (ChartLine line : drawn.lines())
                assertTrue(
                        line.points().size() >= 2 && line.points().stream().allMatch(p -> p.x() >= 0), "seed " + seed);
            List<ChartStep> steps = ChartSteps.of(drawn);
            assertEquals(
                    drawn.nodes().stream()
                            .filter(n -> n.kind() != ChartKind.CHOICE)
                            .count(),
                    steps.size());
            ExternalChart.of(drawn).drawn();
        }
    }

    @Test
    void shouldEndWhenChoicesLeadOnlyToEachOther() {
        List<ChartNode> nodes = new ArrayList<>(List.of(node("s", ChartKind.START)));
        List<ChartLine> lines = new ArrayList<>(List.of(line("in", "s", "c0", "")));
        for (int i = 0; i < 28; i++) {
            nodes.add(node("c" + i, ChartKind.CHOICE));
            for (int j = 0; j < 28; j++) lines.add(line("f" + i + "-" + j, "c" + i, "c" + j, "x == 'y'"));
        }
        Chart knot = new Chart("knot", "结", nodes, lines);
        assertEquals(List.of(), ChartSteps.of(knot).getFirst().ways());
        assertEquals(29, knot.drawn().nodes().size());
        assertEquals(29, ChartLabels.of(knot.drawn()).size());
    }

    @Test
    void shouldSayWhatDecides() {
        Chart chart = new Chart(
                "k",
                "k",
                List.of(
                        node("s", ChartKind.START),
                        node("t", ChartKind.TASK),
                        node("c", ChartKind.CHOICE),
                        node("e", ChartKind.END)),
                List.of(
                        line("1", "s", "t", ""),
                        line("2", "t", "c", ""),
                        line("3", "c", "t", "outcome == 'return'"),
                        line("4", "c", "e", "")));
        assertEquals(
                List.of("若结果为“退回”，则回到第 2 步“TASKt”", "若结果为“通过”，则结束于第 3 步“ENDe”"),
                ChartSteps.of(chart).get(1).ways());
    }

    @Test
    void shouldRefuseWithTheReason() {
        String head = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"><process id=\"p\">";
        assertEquals("xml-not-safe", refused("<!DOCTYPE a [<!ENTITY b \"c\">]>" + head + "</process></definitions>"));
        assertEquals("not-xml", refused(head));
        assertEquals("process-not-single", refused("<a/>"));
        assertEquals(
                "flow-dangling",
                refused(head + "<sequenceFlow id=\"f\" sourceRef=\"a\" targetRef=\"b\"/></process></definitions>"));
        assertEquals("id-repeated", refused(head + "<task id=\"a\"/><task id=\"a\"/></process></definitions>"));
        StringBuilder many = new StringBuilder(head);
        for (int i = 0; i <= Chart.MAX_NODES; i++) many.append("<task id=\"t" + i + "\"/>");
        assertEquals("chart-too-large", refused(many + "</process></definitions>"));
    }

    private static String refused(String xml) {
        return switch (ChartReader.read(xml)) {
            case Reading.Refused refused -> refused.fault().code();
            case Reading.Drawn drawn -> "read " + drawn.chart().key();
        };
    }
}
