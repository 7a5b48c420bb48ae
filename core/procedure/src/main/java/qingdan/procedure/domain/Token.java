package qingdan.procedure.domain;

import java.time.Instant;

/**
 * Where the procedure waits (令牌).
 *
 * @param id 1 is the main token
 * @param visit number of this stay, never used again in the case: a task reopened by a loop is a new task
 */
public record Token(int id, String node, int visit, Instant since) {
    public static final int MAIN = 1;
}
