package qingdan.procedure.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.TimeLimit;

/**
 * One numbered step of a chart in Chinese words (文字等价物).
 *
 * @param post code of the post, empty where the chart says none; {@code platform} when nobody works
 * @param risk high, medium, low, or empty
 * @param ways where it leads to, one sentence each
 */
public record ChartStep(
        int number,
        String name,
        String post,
        @Nullable TimeLimit limit,
        String risk,
        String riskPoint,
        String riskMeasure,
        List<String> ways) {
    /** In place of a post: 平台自动办理. */
    public static final String PLATFORM = "platform";

    public ChartStep {
        ways = List.copyOf(ways);
    }
}
