package qingdan.identity.domain;

import java.util.Arrays;
import java.util.Optional;

/** What an agent may do for his principal (授权行为). */
public enum DelegatedAction {
    /** 查看. */
    VIEW("view"),
    /** 申请. */
    APPLY("apply"),
    /** 补正. */
    ANSWER("answer"),
    /** 撤回. */
    WITHDRAW("withdraw"),
    /** 领取结果. */
    RECEIVE("receive"),
    /** 评价. */
    RATE("rate");

    private final String code;

    DelegatedAction(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The action of a word, empty for a word nobody knows. */
    public static Optional<DelegatedAction> of(String code) {
        return Arrays.stream(values())
                .filter(action -> action.code.equals(code))
                .findFirst();
    }
}
