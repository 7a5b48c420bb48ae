package qingdan.registry.event;

/** 事项状态 on a given day. */
public enum ItemStatus {
    /** 在用. */
    IN_FORCE("in-force"),
    /** 未生效. */
    FUTURE("future"),
    /** 暂停. */
    SUSPENDED("suspended"),
    /** 取消. */
    ABOLISHED("abolished");

    private final String word;

    ItemStatus(String word) {
        this.word = word;
    }

    /** The word the database and the contract use. */
    public String word() {
        return word;
    }

    /** The status of a word. */
    public static ItemStatus of(String word) {
        for (ItemStatus status : values()) if (status.word.equals(word)) return status;
        throw new IllegalArgumentException("Expected a status, but got " + word);
    }
}
