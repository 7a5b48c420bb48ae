package qingdan.procedure.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.TimeLimit;

/** An element of a procedure that tokens pass or wait at (流程节点). Anything else is refused when the file is deployed. */
public sealed interface Node {
    String id();

    String name();

    /** Tokens wait here until somebody or something acts. */
    sealed interface Waiting extends Node {}

    record Start(String id, String name) implements Node {}

    record End(String id, String name) implements Node {}

    /**
     * Work of a post (岗位任务).
     *
     * @param act what it does in law: a word that the room's vocabulary knows
     * @param stage code of the stage, unique in words of the procedure, e.g. {@code review}
     * @param nameEn English name
     * @param post post that does it (岗位)
     * @param limit limit of the stage (环节时限)
     */
    record UserTask(
            String id,
            String name,
            String nameEn,
            String act,
            String stage,
            String post,
            TimeLimit limit,
            Risk risk,
            List<Outcome> outcomes)
            implements Waiting {
        public UserTask {
            outcomes = List.copyOf(outcomes);
        }

        public Optional<Outcome> outcome(String code) {
            return outcomes.stream().filter(o -> o.code().equals(code)).findFirst();
        }
    }

    /** Work of the platform (服务任务): a registered handler, asked for by the event and answered by a command. */
    record ServiceTask(String id, String name, String handler) implements Waiting {}

    /** 并行网关 (分支): one token in, one out on every flow. Its block ends at one {@link Join}. */
    record Fork(String id, String name) implements Node {}

    /** 并行网关 (汇合): tokens wait here until those of all branches came; then one goes on. */
    record Join(String id, String name) implements Waiting {}

    /** 排他网关: the first flow whose condition holds, else the default one. */
    record Gateway(String id, String name, @Nullable String defaultFlow) implements Node {}

    /**
     * A timer on a task (边界定时): after the limit, it takes the token away (interrupting) or starts a side path.
     *
     * @param outcome value that the variable {@code outcome} gets when it fires
     */
    record Timer(String id, String name, String attachedTo, boolean interrupting, TimeLimit after, String outcome)
            implements Node {}
}
