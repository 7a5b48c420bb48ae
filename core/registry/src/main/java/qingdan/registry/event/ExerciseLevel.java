package qingdan.registry.event;

/** Level of government at which an item is exercised (行使层级), with the digit that stands in the 31-character code. */
public enum ExerciseLevel {
    /** 国家级. */
    STATE(1, "国家级", "State"),
    /** 省级. */
    PROVINCE(2, "省级", "Province"),
    /** 市级. */
    CITY(3, "市级", "City"),
    /** 县级. */
    COUNTY(4, "县级", "County"),
    /** 镇(乡、街道)级. */
    TOWN(5, "乡镇（街道）级", "Township"),
    /** 村(社区)级. */
    VILLAGE(6, "村（社区）级", "Village");

    private final int digit;
    private final String zh;
    private final String en;

    ExerciseLevel(int digit, String zh, String en) {
        this.digit = digit;
        this.zh = zh;
        this.en = en;
    }

    /** 1 to 6. */
    public int digit() {
        return digit;
    }

    /** Chinese label. */
    public String zh() {
        return zh;
    }

    /** English label. */
    public String en() {
        return en;
    }
}
