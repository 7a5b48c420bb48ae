package qingdan.procedure.domain;

/** A condition that is not in the language (条件语法错误). Only a file under deployment can cause it. */
public final class ConditionSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int position;

    ConditionSyntaxException(int position, String message) {
        super(message + " at character " + (position + 1));
        this.position = position;
    }

    /** Index into the source, from 0. */
    public int position() {
        return position;
    }
}
