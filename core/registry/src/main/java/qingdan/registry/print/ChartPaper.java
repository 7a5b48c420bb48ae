package qingdan.registry.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.TimeLimit;
import qingdan.procedure.chart.Chart;
import qingdan.procedure.chart.ChartNode;
import qingdan.procedure.chart.ExternalChart;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.ItemSnapshot;
import qingdan.registry.event.RiskPoint;
import qingdan.registry.event.Stage;

/**
 * What is printed of a procedure (流程图): the external chart, the internal one, or both, each as a picture and in words.
 *
 * @param sha256 of the procedure's file
 * @param item whose chart it is; null for the procedure as such
 */
public record ChartPaper(
        String key, int version, String sha256, @Nullable ItemSnapshot item, List<View> views) {
    /** Raised when sheets come to look different, so that kept copies are asked for anew. */
    private static final int LAYOUT = 2;

    private static final long MANY_SHEETS = 6;
    static final String EXTERNAL = "外部流程图";

    /** 外部流程图, 内部流程图: a chart with places for everything, and the sheets it takes. */
    public record View(String name, Chart chart, ChartFit fit) {}

    /** Which charts are asked for. */
    public enum Which {
        EXTERNAL,
        INTERNAL,
        BOTH
    }

    public ChartPaper {
        views = List.copyOf(views);
    }

    /** Empty when a chart would not fit the sheets a document may have. */
    public static Optional<ChartPaper> of(
            Chart chart, int version, String sha256, @Nullable ItemSnapshot item, Which which) {
        Chart whole = item == null ? chart : ofItem(chart, item.content());
        List<View> views = new ArrayList<>();
        if (which != Which.INTERNAL) view(EXTERNAL, ExternalChart.of(whole)).ifPresent(views::add);
        if (which != Which.EXTERNAL) view("内部流程图", whole).ifPresent(views::add);
        if (views.size() < (which == Which.BOTH ? 2 : 1)) return Optional.empty();
        return Optional.of(new ChartPaper(chart.key(), version, sha256, item, views));
    }

    /** As the file draws it; in our own layout if that takes fewer sheets where the file's drawing takes many. */
    private static Optional<View> view(String name, Chart chart) {
        Chart drawn = chart.drawn();
        Optional<View> byFile = ChartFit.of(drawn).map(fit -> new View(name, drawn, fit));
        if (byFile.isPresent() && byFile.get().fit().sheets() <= MANY_SHEETS) return byFile;
        Chart own = chart.laidOut();
        Optional<View> byUs = ChartFit.of(own).map(fit -> new View(name, own, fit));
        return Stream.of(byFile, byUs).flatMap(Optional::stream).min(Comparator.comparingLong(view -> view.fit()
                .sheets()));
    }

    /** The limits of an item's own stages go before the procedure's, and its risk points stand at their stages. */
    private static Chart ofItem(Chart chart, ItemContent item) {
        List<ChartNode> nodes =
                chart.nodes().stream().map(node -> ofItem(node, item)).toList();
        return new Chart(chart.key(), chart.name(), nodes, chart.lines());
    }

    private static ChartNode ofItem(ChartNode node, ItemContent item) {
        ChartNode.Duty duty = node.duty();
        if (duty.act().isEmpty()) return node;
        String code = duty.stage().isEmpty() ? node.id() : duty.stage();
        Optional<Stage> stage =
                item.stages().stream().filter(s -> s.code().equals(code)).findFirst();
        Optional<RiskPoint> risk = item.risks().stream()
                .filter(r -> r.stage().equals(node.name())
                        || stage.filter(s -> s.name().equals(r.stage())).isPresent())
                .findFirst();
        TimeLimit limit = stage.flatMap(s -> Optional.ofNullable(s.limit())).orElse(duty.limit());
        return node.with(new ChartNode.Duty(
                duty.act(),
                duty.stage(),
                duty.post(),
                limit,
                risk.map(r -> PaperWords.word(r.level())).orElse(duty.risk()),
                duty.riskPoint().isEmpty() ? risk.map(RiskPoint::manifestation).orElse("") : duty.riskPoint(),
                duty.riskMeasure().isEmpty() ? risk.map(RiskPoint::measure).orElse("") : duty.riskMeasure(),
                duty.internal()));
    }

    String title() {
        return item == null
                ? views.getFirst().chart().name() + "流程图"
                : item.content().name() + "办理流程图";
    }

    @Nullable
    LocalDate day() {
        return item == null ? null : item.effectiveFrom();
    }

    /** Two papers with one identity look the same. */
    public String identity() {
        String of = item == null ? "-" : item.itemCode() + "/" + item.version();
        return "chart/" + LAYOUT + "/" + sha256 + "/" + version + "/" + of + "/"
                + String.join(",", views.stream().map(View::name).toList());
    }
}
