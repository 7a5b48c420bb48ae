package qingdan.registry.event;

/** 网上办理深度. */
public enum HandlingDepth {
    /** Ⅰ级: 网上发布信息. */
    I(1),
    /** Ⅱ级: 网上收集并预审. */
    II(2),
    /** Ⅲ级: 网上受理. */
    III(3),
    /** Ⅳ级: 全程网办. */
    IV(4);

    private final int number;

    HandlingDepth(int number) {
        this.number = number;
    }

    /** 1 to 4. */
    public int number() {
        return number;
    }

    /** The depth of a number. */
    public static HandlingDepth of(int number) {
        for (HandlingDepth depth : values()) if (depth.number == number) return depth;
        throw new IllegalArgumentException("Expected a depth of 1 to 4, but got " + number);
    }
}
