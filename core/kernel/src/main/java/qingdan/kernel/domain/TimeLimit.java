package qingdan.kernel.domain;

/**
 * A legal limit (时限) with its own unit. The unit belongs to each limit, never to the platform: 行政许可法 第八十二条
 * counts work days, 行政处罚法 第六十条's 90 days are calendar days.
 */
public record TimeLimit(int value, Unit unit) {
    /** What is counted. */
    public enum Unit {
        /** 工作日, without statutory holidays and rest days. */
        WORK_DAY,
        /** 自然日; the last day rolls to the next work day (民法典 第二百零三条). */
        DAY,
        /** 月; the same day of the due month, or its last day (民法典 第二百零二条). */
        MONTH,
        /** 年. */
        YEAR,
        /** 小时; runs through rest days. */
        HOUR
    }

    private static final int MAX_VALUE = 100_000;

    public TimeLimit {
        if (value < 0 || value > MAX_VALUE) {
            throw new IllegalArgumentException("Expected a limit of 0 to " + MAX_VALUE + ", but got " + value);
        }
    }

    public static TimeLimit workDays(int value) {
        return new TimeLimit(value, Unit.WORK_DAY);
    }

    public static TimeLimit days(int value) {
        return new TimeLimit(value, Unit.DAY);
    }

    public static TimeLimit months(int value) {
        return new TimeLimit(value, Unit.MONTH);
    }

    public static TimeLimit hours(int value) {
        return new TimeLimit(value, Unit.HOUR);
    }

    /** 20个工作日, 90日, 6个月, 1年, 24小时. */
    public String inChinese() {
        return switch (unit) {
            case WORK_DAY -> value + "个工作日";
            case DAY -> value + "日";
            case MONTH -> value + "个月";
            case YEAR -> value + "年";
            case HOUR -> value + "小时";
        };
    }
}
