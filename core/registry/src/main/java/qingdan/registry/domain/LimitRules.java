package qingdan.registry.domain;

import static qingdan.registry.domain.Severity.ERROR;
import static qingdan.registry.domain.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import qingdan.kernel.domain.TimeLimit;
import qingdan.registry.event.HandlingKind;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.Stage;

/** Rules about time limits and stages (时限与环节). */
final class LimitRules {
    static final Rule PROMISE_WITHIN_LAW = new Rule(
            "R21",
            ERROR,
            "承诺办结时限长于法定办结时限",
            "The promised limit is longer than the statutory one",
            "缩短承诺办结时限",
            "Shorten the promise");
    static final Rule STAGES_WITHIN_PROMISE = new Rule(
            "R22",
            ERROR,
            "各环节时限之和超过承诺办结时限",
            "The stages together take longer than the promise",
            "调整环节时限",
            "Shorten the stages");
    static final Rule STAGE_POST =
            new Rule("R23", ERROR, "环节没有责任岗位", "A stage has no post", "为每个环节指定岗位", "Give every stage a post");
    static final Rule STAGE_UNIQUE =
            new Rule("R24", ERROR, "环节标识重复", "Two stages have the same code", "使环节标识唯一", "Make the codes unique");
    static final Rule INSTANT_AGREES = new Rule(
            "R25",
            ERROR,
            "即办件与即审即办不一致",
            "Immediate handling and instant review do not agree",
            "即办件应当即审即办；承诺件、联办件、上报件不是即审即办",
            "An immediate item is reviewed at once; promised, joint and forwarded items are not");
    static final Rule LICENCE_STAGES = new Rule(
            "R26",
            WARNING,
            "行政许可的办理环节缺少受理、审查、决定、办结、送达之一",
            "A licence lacks one of the stages receipt, review, decision, completion and delivery",
            "按法定环节补全，环节名称写明是哪一环节",
            "Add the stage, and let its name say which one it is");
    static final Rule PROMISE_PRESENT = new Rule(
            "R27",
            WARNING,
            "依申请事项没有承诺办结时限",
            "An item by application has no promised limit",
            "作出承诺办结时限",
            "Promise a limit");

    static final List<Rule> ALL = List.of(
            PROMISE_WITHIN_LAW,
            STAGES_WITHIN_PROMISE,
            STAGE_POST,
            STAGE_UNIQUE,
            INSTANT_AGREES,
            LICENCE_STAGES,
            PROMISE_PRESENT);

    /** One work day, for comparison only. */
    static final double WORK_DAY_HOURS = 1.4 * 24;

    /** Each stage the law knows, by the words that lists call it with. */
    private static final List<Pattern> LICENCE_STAGE_NAMES = List.of(
            Pattern.compile("受理"),
            Pattern.compile("审查|审核|审批"),
            Pattern.compile("决定|审批|批准"),
            Pattern.compile("办结|制证|发证|颁证"),
            Pattern.compile("送达|领取|颁发"));

    private LimitRules() {}

    static void check(ItemContent item, BiConsumer<Rule, String> report) {
        TimeLimit statutory = item.limits().statutory();
        TimeLimit promised = item.limits().promised();
        if (statutory != null && promised != null && hours(promised) > hours(statutory))
            report.accept(PROMISE_WITHIN_LAW, "/limits/promised");
        if (promised != null && stageHours(item) > hours(promised)) report.accept(STAGES_WITHIN_PROMISE, "/stages");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < item.stages().size(); i++) {
            Stage stage = item.stages().get(i);
            if (stage.post().isBlank()) report.accept(STAGE_POST, "/stages/" + i);
            if (!seen.add(stage.code())) report.accept(STAGE_UNIQUE, "/stages/" + i);
        }
        boolean immediate = item.handling().kind() == HandlingKind.IMMEDIATE;
        if (immediate != item.handling().instantReview()) report.accept(INSTANT_AGREES, "/handling/kind");
        if (item.classification().nationalCategory().code().equals(Categories.LICENCE)
                && !LICENCE_STAGE_NAMES.stream().allMatch(name -> item.stages().stream()
                        .anyMatch(s -> name.matcher(s.name()).find()))) report.accept(LICENCE_STAGES, "/stages");
        if (promised == null && item.openForApplication()) report.accept(PROMISE_PRESENT, "/limits/promised");
    }

    private static double stageHours(ItemContent item) {
        double sum = 0;
        for (Stage stage : item.stages()) {
            TimeLimit limit = stage.limit();
            if (stage.counted() && limit != null) sum += hours(limit);
        }
        return sum;
    }

    /**
     * Length for comparison only. A work day counts as 7/5 of a day, a month as 30 days, a year as 365, as the published
     * code table for limits does. Deadlines of cases are never computed this way.
     */
    static double hours(TimeLimit limit) {
        double days =
                switch (limit.unit()) {
                    case WORK_DAY -> 1.4;
                    case DAY -> 1;
                    case MONTH -> 30;
                    case YEAR -> 365;
                    case HOUR -> 1.0 / 24;
                };
        return limit.value() * days * 24;
    }
}
