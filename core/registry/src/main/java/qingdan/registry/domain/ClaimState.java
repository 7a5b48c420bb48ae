package qingdan.registry.domain;

/** How an organ stands to an entry of the common catalogue (认领状态). */
public enum ClaimState {
    /** 未认领: it fits the organ's level and departments, and the organ has no item for it. */
    UNCLAIMED("unclaimed"),
    /** 已认领: the organ's item has the newest standard fields. */
    CLAIMED("claimed"),
    /** 待升级: the province has published a newer version than the item has. */
    OUTDATED("outdated"),
    /** 目录已取消: the entry has left the catalogue, the item still stands on the list. */
    WITHDRAWN("withdrawn");

    private final String word;

    ClaimState(String word) {
        this.word = word;
    }

    /** The word the database and the contract use. */
    public String word() {
        return word;
    }

    /** The state of a word. */
    public static ClaimState of(String word) {
        for (ClaimState state : values()) if (state.word.equals(word)) return state;
        throw new IllegalArgumentException("Expected a state of a claim, but got " + word);
    }
}
