package qingdan.kernel.domain;

/**
 * Personal data on its way through code (个人信息): shows itself masked in logs and messages; the plain value must be
 * asked for (个人信息保护法 第五十一条: 去标识化).
 */
public record Masked(String plain) {
    private static final int LONG_ENOUGH_TO_SHOW_ENDS = 11;

    /** 张*; 138****5678; 3401**********1234. */
    public String masked() {
        int[] points = plain.codePoints().toArray();
        int n = points.length;
        int head = n >= 15 ? 4 : n >= LONG_ENOUGH_TO_SHOW_ENDS ? 3 : Math.min(1, n - 1);
        int tail = n >= LONG_ENOUGH_TO_SHOW_ENDS ? 4 : 0;
        if (n < 2) {
            return "*";
        }
        return new String(points, 0, head) + "*".repeat(n - head - tail) + new String(points, n - tail, tail);
    }

    @Override
    public String toString() {
        return masked();
    }
}
