package qingdan.casework.domain;

import java.util.Optional;
import java.util.Set;
import qingdan.procedure.domain.Node;

/**
 * What a task does in law (法律行为). The procedure kernel treats all alike; {@code CaseLaw} attaches its rules to the act, whatever a
 * diagram calls the task.
 */
public enum Act {
    /** 受理. */
    ACCEPT("accept", "accept correct decline"),
    /** 补正, by the applicant. */
    CORRECT("correct", "corrected"),
    /** 审查. */
    REVIEW("review", "approve reject return"),
    /** 决定 on an application. */
    DECIDE("decide", "grant refuse"),
    /** 送达. */
    DELIVER("deliver", "delivered"),
    /** 立案. */
    FILE("file", "file dismiss"),
    /** 调查取证. */
    INVESTIGATE("investigate", "done"),
    /** 法制审核 (行政处罚法 第五十八条). */
    LEGAL_REVIEW("legal-review", "pass return"),
    /** 事先告知 (行政处罚法 第四十四条). */
    INFORM("inform", ""),
    /** 听证 (行政处罚法 第六十三条). */
    HEAR("hear", ""),
    /** 处罚决定 (行政处罚法 第五十七条). */
    PENALISE("penalise", "penalise"),
    /** 结案. */
    CLOSE("close", ""),
    /** Any other work. */
    WORK("work", "");

    private final String word;
    private final String outcomes;

    Act(String word, String outcomes) {
        this.word = word;
        this.outcomes = outcomes;
    }

    /** The word in {@code qd:act} and on the wire. */
    public String word() {
        return word;
    }

    /** Outcomes that a task with this act must offer. */
    public Set<String> requiredOutcomes() {
        return outcomes.isEmpty() ? Set.of() : Set.of(outcomes.split(" "));
    }

    /** The act of a task; every task of a case's procedure has one, because its file was checked against these words. */
    public static Act of(Node.UserTask task) {
        return of(task.act())
                .orElseThrow(() -> new IllegalStateException("Expected an act of a case, but got " + task.act()));
    }

    public static Optional<Act> of(String word) {
        for (Act act : values()) {
            if (act.word.equals(word)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }
}
