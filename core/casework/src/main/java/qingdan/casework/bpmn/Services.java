package qingdan.casework.bpmn;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import qingdan.casework.domain.Act;
import qingdan.procedure.domain.Vocabulary;

/** Services that a case's procedure may ask for (可用服务), and all the words its file may use. */
public final class Services {
    /** Draws up the decision as a PDF under its number (制作决定书). */
    public static final String DECISION_DOCUMENT = "decision-document";

    /** The request itself is the reminder: oversight and the to-do list show it (催办). */
    public static final String REMINDER = "reminder";

    /** One person has a case at a time: the law of a case follows one main token, so its files may not fork. */
    public static final Vocabulary WORDS = new Vocabulary(
            Arrays.stream(Act.values()).collect(Collectors.toMap(Act::word, Act::requiredOutcomes)),
            Set.of(DECISION_DOCUMENT, REMINDER),
            false);

    private Services() {}
}
