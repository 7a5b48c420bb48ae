package qingdan.procedure.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.TimeLimit;

/** What differs between two versions of a procedure (流程差异), element by element, in words for people. Pure. */
public final class ProcedureDiff {
    /** Kind of element. */
    public enum Element {
        /** Work of a post. */
        STEP("环节", "Step"),
        /** Work of the platform. */
        SERVICE("平台服务", "Service"),
        TIMER("定时", "Timer"),
        GATEWAY("网关", "Gateway"),
        /** A flow from one element to another. */
        WAY("流转", "Way"),
        /** Start or end. */
        EVENT("起止", "Start or end");

        private final String zh;
        private final String en;

        Element(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public String zh() {
            return zh;
        }

        public String en() {
            return en;
        }
    }

    /** What became of an element. */
    public enum Change {
        ADDED("新增", "New"),
        REMOVED("删除", "Removed"),
        CHANGED("修改", "Changed");

        private final String zh;
        private final String en;

        Change(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public String zh() {
            return zh;
        }

        public String en() {
            return en;
        }
    }

    /** What an element says. */
    public enum Aspect {
        NAME("名称", "Name"),
        STAGE("阶段", "Stage"),
        /** Code of the post; who shows it knows its name. */
        POST("岗位", "Post"),
        LIMIT("时限", "Limit"),
        RISK("风险", "Risk"),
        ACT("办理行为", "Act"),
        OUTCOMES("可选结果", "Outcomes"),
        HANDLER("平台服务", "Service"),
        TIMER("定时", "Timer"),
        WAY("走向", "Way");

        private final String zh;
        private final String en;

        Aspect(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public String zh() {
            return zh;
        }

        public String en() {
            return en;
        }
    }

    /** A text in both languages. */
    public record Said(String zh, String en) {
        static Said both(String text) {
            return new Said(text, text);
        }
    }

    /** One thing an element says; null on the side where it does not. */
    public record Detail(
            Aspect aspect, @Nullable Said before, @Nullable Said after) {}

    /**
     * One element that differs.
     *
     * @param name as people call it: of the newer version, if it is there
     * @param details what it says now, says no longer, or says differently
     */
    public record Difference(String elementId, Element element, Change change, Said name, List<Detail> details) {
        public Difference {
            details = List.copyOf(details);
        }
    }

    private record Says(Element element, Said name, Map<Aspect, Said> aspects) {}

    private ProcedureDiff() {}

    /** Elements of the newer version in its order, then those that are gone. {@code before} null: all are new. */
    public static List<Difference> of(@Nullable Procedure before, Procedure after) {
        Map<String, Says> old = before == null ? Map.of() : says(before);
        Map<String, Says> now = says(after);
        List<Difference> found = new ArrayList<>();
        now.forEach((id, says) -> {
            Says was = old.get(id);
            Says like = was != null && was.element() == says.element() ? was : null;
            boolean same = like != null;
            List<Detail> details = details(like == null ? Map.of() : like.aspects(), says.aspects());
            if (!same || !details.isEmpty()) {
                found.add(
                        new Difference(id, says.element(), same ? Change.CHANGED : Change.ADDED, says.name(), details));
            }
        });
        old.forEach((id, was) -> {
            Says says = now.get(id);
            if (says == null || says.element() != was.element()) {
                found.add(new Difference(
                        id, was.element(), Change.REMOVED, was.name(), details(was.aspects(), Map.of())));
            }
        });
        return List.copyOf(found);
    }

    private static List<Detail> details(Map<Aspect, Said> before, Map<Aspect, Said> after) {
        List<Detail> details = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            Said was = before.get(aspect);
            Said is = after.get(aspect);
            if (was == null ? is != null : !was.equals(is)) {
                details.add(new Detail(aspect, was, is));
            }
        }
        return details;
    }

    private static Map<String, Says> says(Procedure procedure) {
        Map<String, Says> all = new LinkedHashMap<>();
        Map<String, Said> names = new HashMap<>();
        for (Node node : procedure.nodes()) {
            Said name = name(node);
            names.put(node.id(), name);
            Map<Aspect, Said> aspects = new EnumMap<>(Aspect.class);
            aspects.put(Aspect.NAME, name);
            Element element = said(node, aspects);
            all.put(node.id(), new Says(element, name, aspects));
        }
        for (Flow flow : procedure.flows()) {
            Said from = names.getOrDefault(flow.from(), Said.both(flow.from()));
            Said to = names.getOrDefault(flow.to(), Said.both(flow.to()));
            String when =
                    flow.condition() == null ? "" : " [" + flow.condition().source() + "]";
            boolean otherwise = procedure.node(flow.from()) instanceof Node.Gateway gateway
                    && flow.id().equals(gateway.defaultFlow());
            Said way = new Said(
                    from.zh() + " → " + to.zh() + (otherwise ? " [其他情形]" : when),
                    from.en() + " → " + to.en() + (otherwise ? " [otherwise]" : when));
            all.put(flow.id(), new Says(Element.WAY, way, Map.of(Aspect.WAY, way)));
        }
        return all;
    }

    private static Said name(Node node) {
        String zh = node.name().isBlank() ? node.id() : node.name();
        return node instanceof Node.UserTask task && !task.nameEn().isBlank()
                ? new Said(zh, task.nameEn())
                : Said.both(zh);
    }

    private static Element said(Node node, Map<Aspect, Said> aspects) {
        return switch (node) {
            case Node.UserTask task -> {
                aspects.put(Aspect.STAGE, Said.both(task.stage()));
                aspects.put(Aspect.POST, Said.both(task.post()));
                aspects.put(Aspect.LIMIT, limit(task.limit()));
                aspects.put(Aspect.RISK, risk(task.risk()));
                aspects.put(Aspect.ACT, Said.both(task.act()));
                aspects.put(Aspect.OUTCOMES, outcomes(task.outcomes()));
                yield Element.STEP;
            }
            case Node.ServiceTask service -> {
                aspects.put(Aspect.HANDLER, Said.both(service.handler()));
                yield Element.SERVICE;
            }
            case Node.Timer timer -> {
                Said after = limit(timer.after());
                aspects.put(
                        Aspect.TIMER,
                        new Said(
                                timer.attachedTo() + ": " + after.zh() + (timer.interrupting() ? "后转出" : "后提醒"),
                                timer.attachedTo() + ": " + (timer.interrupting() ? "leaves after " : "reminds after ")
                                        + after.en()));
                yield Element.TIMER;
            }
            case Node.Gateway gateway -> Element.GATEWAY;
            case Node.Fork fork -> Element.GATEWAY;
            case Node.Join join -> Element.GATEWAY;
            case Node.Start start -> Element.EVENT;
            case Node.End end -> Element.EVENT;
        };
    }

    private static Said limit(TimeLimit limit) {
        String unit = limit.unit().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return new Said(limit.inChinese(), limit.value() + " " + unit + (limit.value() == 1 ? "" : "s"));
    }

    private static Said risk(Risk risk) {
        return switch (risk) {
            case HIGH -> new Said("高", "high");
            case MEDIUM -> new Said("中", "medium");
            case LOW -> new Said("低", "low");
        };
    }

    private static Said outcomes(List<Outcome> outcomes) {
        return new Said(
                outcomes.stream().map(o -> o.zh() + " " + o.code()).collect(Collectors.joining("; ")),
                outcomes.stream().map(o -> o.en() + " " + o.code()).collect(Collectors.joining("; ")));
    }

    /**
     * Steps that the earlier version asks for and the later one leaves out, by what they do in law: acts of the earlier one that
     * no step of the later one does.
     *
     * @param free acts that may be left out
     */
    public static List<Node.UserTask> leftOut(Procedure before, Procedure after, java.util.Set<String> free) {
        TreeSet<String> kept = new TreeSet<>(free);
        tasks(after).forEach(t -> kept.add(t.act()));
        return tasks(before).stream().filter(t -> kept.add(t.act())).toList();
    }

    private static List<Node.UserTask> tasks(Procedure procedure) {
        return procedure.nodes().stream()
                .filter(Node.UserTask.class::isInstance)
                .map(Node.UserTask.class::cast)
                .toList();
    }
}
