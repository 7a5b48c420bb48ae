package qingdan.procedure.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.operaton.bpm.model.bpmn.instance.BoundaryEvent;
import org.operaton.bpm.model.bpmn.instance.EndEvent;
import org.operaton.bpm.model.bpmn.instance.EventDefinition;
import org.operaton.bpm.model.bpmn.instance.ExclusiveGateway;
import org.operaton.bpm.model.bpmn.instance.FlowElement;
import org.operaton.bpm.model.bpmn.instance.ParallelGateway;
import org.operaton.bpm.model.bpmn.instance.Process;
import org.operaton.bpm.model.bpmn.instance.SequenceFlow;
import org.operaton.bpm.model.bpmn.instance.ServiceTask;
import org.operaton.bpm.model.bpmn.instance.StartEvent;
import org.operaton.bpm.model.bpmn.instance.TimeDuration;
import org.operaton.bpm.model.bpmn.instance.TimerEventDefinition;
import org.operaton.bpm.model.bpmn.instance.UserTask;
import org.operaton.bpm.model.xml.instance.DomElement;
import qingdan.kernel.domain.TimeLimit;
import qingdan.procedure.domain.Condition;
import qingdan.procedure.domain.ConditionSyntaxException;
import qingdan.procedure.domain.Fault;
import qingdan.procedure.domain.Flow;
import qingdan.procedure.domain.Node;
import qingdan.procedure.domain.ProcedureDraft;
import qingdan.procedure.domain.Risk;
import qingdan.procedure.domain.Vocabulary;

/** Reads one process element into a draft and notes every element that the platform does not run. Used once. */
final class ProcessReader {
    /** Namespace of our own attributes ({@code qd:post} ...). */
    static final String NS = "urn:qingdan:procedure:1";

    /** Children that carry no behaviour of their own. */
    private static final Set<String> HARMLESS =
            Set.of("documentation", "extensionElements", "incoming", "outgoing", "conditionExpression");

    /** Drawing only: kept in the file, not run. */
    private static final Set<String> DRAWN = Set.of(
            "laneSet",
            "textAnnotation",
            "association",
            "group",
            "dataObject",
            "dataObjectReference",
            "documentation",
            "extensionElements");

    private final Vocabulary words;
    private final List<Fault> faults;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();
    private final Map<String, Integer> leaving = new HashMap<>();

    ProcessReader(Vocabulary words, List<Fault> faults) {
        this.words = words;
        this.faults = faults;
    }

    ProcedureDraft read(Process process) {
        Set<DomElement> known = new java.util.HashSet<>();
        process.getFlowElements().forEach(e -> known.add(e.getDomElement()));
        for (DomElement child : process.getDomElement().getChildElements()) {
            if (!DRAWN.contains(child.getLocalName()) && !known.contains(child)) {
                notSupported(idOf(child, process.getId()), child.getLocalName());
            }
        }
        for (FlowElement element : process.getFlowElements()) {
            if (element instanceof SequenceFlow flow && flow.getSource() != null) {
                leaving.merge(text(flow.getSource().getId()), 1, Integer::sum);
            }
        }
        process.getFlowElements().forEach(this::element);
        return new ProcedureDraft(process.getId(), text(process.getName()), nodes, flows);
    }

    private void element(FlowElement element) {
        String id = text(element.getId());
        String name = text(element.getName());
        switch (element) {
            case SequenceFlow flow -> flow(flow, id, name);
            case StartEvent start -> {
                plain(start);
                nodes.add(new Node.Start(id, name));
            }
            case EndEvent end -> {
                plain(end);
                nodes.add(new Node.End(id, name));
            }
            case UserTask task -> {
                plain(task);
                userTask(task, id, name);
            }
            case ServiceTask service -> {
                plain(service);
                serviceTask(service, id, name);
            }
            case ExclusiveGateway gateway -> {
                plain(gateway);
                nodes.add(new Node.Gateway(
                        id,
                        name,
                        gateway.getDefault() == null
                                ? null
                                : gateway.getDefault().getId()));
            }
            case ParallelGateway gateway -> {
                plain(gateway);
                parallel(id, name);
            }
            case BoundaryEvent boundary -> boundary(boundary, id, name);
            default -> {
                String kind = element.getElementType().getTypeName();
                if (!DRAWN.contains(kind)) {
                    notSupported(id, kind);
                }
            }
        }
    }

    /** Which of the two a parallel gateway is, its flows say: one in and several out, or several in and one out. */
    private void parallel(String id, String name) {
        if (!words.parallel()) {
            notSupported(id, "parallelGateway");
        } else if (leaving.getOrDefault(id, 0) > 1) {
            nodes.add(new Node.Fork(id, name));
        } else {
            nodes.add(new Node.Join(id, name));
        }
    }

    private void flow(SequenceFlow flow, String id, String name) {
        Condition condition = null;
        if (flow.getConditionExpression() != null) {
            try {
                condition = Condition.parse(flow.getConditionExpression().getTextContent());
            } catch (ConditionSyntaxException e) {
                fault(id, "condition-not-understood", "条件无法识别: " + e.getMessage(), "condition: " + e.getMessage());
            }
        }
        flows.add(new Flow(
                id,
                name,
                flow.getSource() == null ? "" : text(flow.getSource().getId()),
                flow.getTarget() == null ? "" : text(flow.getTarget().getId()),
                condition));
    }

    private void userTask(UserTask task, String id, String name) {
        String act = own(task, "act");
        if (!words.acts().containsKey(act)) {
            fault(id, "act-unknown", "qd:act 缺失或不认识", "qd:act is missing or unknown");
        }
        nodes.add(new Node.UserTask(
                id,
                name,
                own(task, "nameEn"),
                act,
                own(task, "stage").isEmpty() ? id : own(task, "stage"),
                own(task, "post"),
                OwnAttributes.limit(own(task, "limit")).orElse(TimeLimit.workDays(0)),
                risk(id, own(task, "risk")),
                OwnAttributes.outcomes(own(task, "outcomes"))));
    }

    private Risk risk(String id, String word) {
        for (Risk risk : Risk.values()) {
            if (risk.name().equalsIgnoreCase(word)) {
                return risk;
            }
        }
        fault(id, "risk-unknown", "qd:risk 应为 high、medium 或 low", "qd:risk must be high, medium or low");
        return Risk.LOW;
    }

    private void serviceTask(ServiceTask service, String id, String name) {
        String handler = own(service, "handler");
        if (!words.services().contains(handler)) {
            fault(id, "handler-unknown", "没有注册的服务: " + handler, "no such service is registered: " + handler);
        }
        nodes.add(new Node.ServiceTask(id, name, handler));
    }

    private void boundary(BoundaryEvent event, String id, String name) {
        if (event.getEventDefinitions().size() != 1
                || !(event.getEventDefinitions().iterator().next() instanceof TimerEventDefinition timer)) {
            EventDefinition first =
                    event.getEventDefinitions().stream().findFirst().orElse(null);
            notSupported(
                    id, first == null ? "boundaryEvent" : first.getElementType().getTypeName());
            return;
        }
        TimeDuration duration = timer.getTimeDuration();
        TimeLimit after = duration == null
                ? null
                : OwnAttributes.duration(duration.getTextContent(), text(duration.getAttributeValueNs(NS, "unit")))
                        .orElse(null);
        if (after == null) {
            fault(
                    id,
                    "timer-not-understood",
                    "定时应为 PnD 并注明 qd:unit (work-day 或 day)",
                    "the timer must be PnD with qd:unit work-day or day");
            return;
        }
        nodes.add(new Node.Timer(
                id, name, text(event.getAttachedTo().getId()), event.cancelActivity(), after, own(event, "outcome")));
    }

    /** Refuses children that would change how the element runs: multi-instance, loops, data bindings, event definitions. */
    private void plain(FlowElement element) {
        for (DomElement child : element.getDomElement().getChildElements()) {
            if (!HARMLESS.contains(child.getLocalName())) {
                notSupported(text(element.getId()), child.getLocalName());
            }
        }
    }

    private void notSupported(String id, String kind) {
        fault(id, "element-not-supported", "本平台不执行该元素: " + kind, "the platform does not run this element: " + kind);
    }

    private void fault(String id, String code, String zh, String en) {
        faults.add(new Fault(id, code, zh, en));
    }

    private static String own(FlowElement element, String attribute) {
        return text(element.getAttributeValueNs(NS, attribute));
    }

    private static String idOf(DomElement element, String otherwise) {
        String id = element.getAttribute("id");
        return id == null ? otherwise : id;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
