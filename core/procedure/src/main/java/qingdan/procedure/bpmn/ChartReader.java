package qingdan.procedure.bpmn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import qingdan.kernel.domain.TimeLimit;
import qingdan.procedure.chart.Chart;
import qingdan.procedure.chart.ChartBox;
import qingdan.procedure.chart.ChartKind;
import qingdan.procedure.chart.ChartLine;
import qingdan.procedure.chart.ChartNode;
import qingdan.procedure.chart.ChartPoint;
import qingdan.procedure.domain.Fault;

/**
 * Reads a BPMN file as it is drawn (流程图), with its diagram; reads also what the platform would not run. A file that is unsafe, too
 * large for paper, or whose flows lead nowhere is refused with the reason. Used once.
 */
public final class ChartReader {
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final Map<String, ChartKind> KINDS = Map.of(
            "startEvent", ChartKind.START,
            "endEvent", ChartKind.END,
            "userTask", ChartKind.TASK,
            "serviceTask", ChartKind.SERVICE,
            "exclusiveGateway", ChartKind.CHOICE,
            "parallelGateway", ChartKind.PARALLEL,
            "boundaryEvent", ChartKind.TIMER);
    private static final Set<String> BESIDE = Set.of(
            "laneSet",
            "textAnnotation",
            "association",
            "group",
            "dataObject",
            "dataObjectReference",
            "documentation",
            "extensionElements");

    private final Map<String, ChartBox> boxes = new HashMap<>();
    private final Map<String, ChartBox> labels = new HashMap<>();
    private final Map<String, List<ChartPoint>> ways = new HashMap<>();

    private ChartReader() {}

    /** What a file is: a chart, or a fault. */
    public sealed interface Reading {
        record Drawn(Chart chart) implements Reading {}

        record Refused(Fault fault) implements Reading {}
    }

    public static Reading read(String xml) {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > BpmnCompiler.MAX_BYTES) return refused("-", "file-too-large", "文件超过1兆字节", "too large");
        Optional<Fault> unsafe = SafeXml.fault(bytes);
        return unsafe.<Reading>map(Reading.Refused::new).orElseGet(() -> new ChartReader().document(bytes));
    }

    private static Reading refused(String element, String code, String zh, String en) {
        return new Reading.Refused(new Fault(element, code, zh, en));
    }

    private Reading document(byte[] bytes) {
        Element root;
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            root = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            return refused("-", "not-xml", "不是格式良好的 XML", "not well-formed XML");
        }
        List<Element> processes =
                children(root).stream().filter(e -> is(e, "process")).toList();
        if (!is(root, "definitions") || processes.size() != 1)
            return refused("-", "process-not-single", "文件必须有且只有一个流程", "the file must hold exactly one process");
        drawing(root);
        return process(processes.getFirst());
    }

    private Reading process(Element process) {
        List<ChartNode> nodes = new ArrayList<>();
        List<ChartLine> lines = new ArrayList<>();
        for (Element element : children(process)) {
            String word = element.getLocalName();
            if (!BPMN.equals(element.getNamespaceURI()) || BESIDE.contains(word)) continue;
            if (word.equals("sequenceFlow")) lines.add(line(element));
            else nodes.add(node(element, KINDS.getOrDefault(word, ChartKind.OTHER)));
        }
        if (nodes.size() > Chart.MAX_NODES || lines.size() > Chart.MAX_LINES)
            return refused(
                    "-",
                    "chart-too-large",
                    "图元超过" + Chart.MAX_NODES + "个或连线超过" + Chart.MAX_LINES + "条",
                    "more than " + Chart.MAX_NODES + " elements or " + Chart.MAX_LINES + " flows");
        Set<String> ids = new HashSet<>();
        for (ChartNode node : nodes)
            if (!ids.add(node.id())) return refused(node.id(), "id-repeated", "元素标识重复", "the id is used twice");
        for (ChartLine line : lines)
            if (!ids.contains(line.from()) || !ids.contains(line.to()))
                return refused(line.id(), "flow-dangling", "连线没有连到两个元素", "the flow does not join two elements");
        return new Reading.Drawn(new Chart(text(process, "id"), text(process, "name"), nodes, lines));
    }

    private ChartNode node(Element element, ChartKind kind) {
        String id = text(element, "id");
        return new ChartNode(
                id,
                kind,
                text(element, "name"),
                new ChartNode.Duty(
                        own(element, "act"),
                        own(element, "stage"),
                        own(element, "post"),
                        (kind == ChartKind.TIMER ? timer(element) : OwnAttributes.limit(own(element, "limit")))
                                .orElse(null),
                        own(element, "risk"),
                        own(element, "riskPoint"),
                        own(element, "riskMeasure"),
                        own(element, "internal").isEmpty()
                                ? null
                                : own(element, "internal").equals("true")),
                OwnAttributes.outcomes(own(element, "outcomes")),
                text(element, "default"),
                text(element, "attachedToRef"),
                !text(element, "cancelActivity").equals("false"),
                own(element, "outcome"),
                boxes.get(id),
                labels.get(id));
    }

    private static Optional<TimeLimit> timer(Element element) {
        for (Element definition : children(element))
            for (Element duration : children(definition))
                if (is(duration, "timeDuration"))
                    return OwnAttributes.duration(duration.getTextContent(), own(duration, "unit"));
        return Optional.empty();
    }

    private ChartLine line(Element element) {
        String id = text(element, "id");
        @Nullable String condition = null;
        for (Element child : children(element))
            if (is(child, "conditionExpression"))
                condition = child.getTextContent().strip();
        return new ChartLine(
                id,
                text(element, "name"),
                text(element, "sourceRef"),
                text(element, "targetRef"),
                condition,
                ways.getOrDefault(id, List.of()),
                labels.get(id));
    }

    private void drawing(Element root) {
        for (Element diagram : children(root))
            for (Element plane : children(diagram))
                if (plane.getLocalName().equals("BPMNPlane")) children(plane).forEach(this::shape);
    }

    private void shape(Element drawn) {
        String id = text(drawn, "bpmnElement");
        List<ChartPoint> way = new ArrayList<>();
        for (Element child : children(drawn)) {
            switch (child.getLocalName()) {
                case "Bounds" -> boxes.put(id, box(child));
                case "waypoint" -> way.add(new ChartPoint(number(child, "x"), number(child, "y")));
                case "BPMNLabel" ->
                    children(child).stream()
                            .filter(e -> e.getLocalName().equals("Bounds"))
                            .forEach(e -> labels.put(id, box(e)));
                default -> {}
            }
        }
        if (!way.isEmpty()) ways.put(id, way);
    }

    private static ChartBox box(Element bounds) {
        return new ChartBox(
                number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
    }

    /** NaN for what is no number; the chart is then laid out anew. */
    private static double number(Element element, String attribute) {
        try {
            return Double.parseDouble(element.getAttribute(attribute));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static boolean is(Element element, String name) {
        return BPMN.equals(element.getNamespaceURI()) && element.getLocalName().equals(name);
    }

    private static String text(Element element, String attribute) {
        return element.getAttribute(attribute).strip();
    }

    private static String own(Element element, String attribute) {
        return element.getAttributeNS(ProcessReader.NS, attribute).strip();
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element child) children.add(child);
        return children;
    }
}
