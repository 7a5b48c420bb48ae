package qingdan.registry.event;

/** 事项状态 on a given day. */
public enum ItemStatus {
    /** 在用. */
    IN_FORCE("in-force", "在用"),
    /** 未生效. */
    FUTURE("future", "未生效"),
    /** 暂停. */
    SUSPENDED("suspended", "暂停"),
    /** 取消. */
    ABOLISHED("abolished", "取消");

    private final String word;
    private final String zh;

    ItemStatus(String word, String zh) {
        this.word = word;
        this.zh = zh;
    }

    /** 在用、未生效、暂停、取消. */
    public String zh() {
        return zh;
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
