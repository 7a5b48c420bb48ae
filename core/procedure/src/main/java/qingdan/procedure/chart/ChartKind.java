package qingdan.procedure.chart;

/** What an element of a chart is (图元). */
public enum ChartKind {
    START("开始"),
    END("结束"),
    TASK("未命名的环节"),
    SERVICE("未命名的平台工作"),
    CHOICE("判断"),
    PARALLEL("并行"),
    TIMER("定时"),
    /** Drawn in the file, but not run by the platform. */
    OTHER("其他图形");

    private final String zh;

    ChartKind(String zh) {
        this.zh = zh;
    }

    /** What it is called when the file gives it no name. */
    public String zh() {
        return zh;
    }

    /** Whether it is drawn as a box with words in it. */
    public boolean boxed() {
        return this == TASK || this == SERVICE || this == OTHER;
    }
}
