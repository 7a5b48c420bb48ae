package qingdan.registry.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import qingdan.procedure.bpmn.ChartReader;
import qingdan.procedure.chart.Chart;
import qingdan.registry.event.ItemSnapshot;
import qingdan.registry.event.ItemStatus;
import qingdan.registry.print.ChartPaper.Which;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;

/** A chart comes on paper: drawn as its file draws it or in our own layout, with its words, and never more sheets than it may. */
final class ChartPaperTest {
    private static final String SHA = "0123456789abcdef".repeat(4);
    private final PrintShop shop = new PrintShop(ChartPaperTest::post);

    private static String file() {
        try (InputStream in = ChartPaperTest.class.getResourceAsStream("/procedures/registry-change.bpmn")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Chart chart(String xml) {
        return switch (ChartReader.read(xml)) {
            case ChartReader.Reading.Drawn drawn -> drawn.chart();
            case ChartReader.Reading.Refused refused ->
                throw new AssertionError("Expected a chart, but got " + refused.fault());
        };
    }

    private byte[] print(Chart chart, Which which) {
        return shop.chart(ChartPaper.of(chart, 1, SHA, null, which).orElseThrow());
    }

    /** A line of tasks, as long as asked for. */
    private static String line(int tasks, int leap) {
        StringBuilder xml = new StringBuilder("""
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:qd="urn:qingdan:procedure:1" targetNamespace="x">
                <process id="long" name="长流程"><startEvent id="t0" name="开始"/>""");
        for (int i = 1; i <= tasks; i++)
            xml.append("<userTask id=\"t")
                    .append(i)
                    .append("\" name=\"环节")
                    .append(i)
                    .append("\" qd:act=\"review\" qd:post=\"reviewer\" qd:limit=\"5 work-day\" qd:risk=\"high\"/>");
        xml.append("<endEvent id=\"t").append(tasks + 1).append("\" name=\"办结\"/>");
        for (int i = 0; i <= tasks; i++)
            xml.append("<sequenceFlow id=\"f" + i + "\" sourceRef=\"t" + i + "\" targetRef=\"t" + (i + 1) + "\"/>");
        for (int i = leap; leap > 0 && i <= tasks; i += leap)
            xml.append(
                    "<sequenceFlow id=\"b" + i + "\" sourceRef=\"t" + i + "\" targetRef=\"t" + (i - leap + 1) + "\"/>");
        return xml.append("</process></definitions>").toString();
    }

    private static String post(String code) {
        return switch (code) {
            case "reviewer" -> "审核岗";
            case "establishment-reviewer" -> "机构编制审核岗";
            default -> code;
        };
    }

    /** A choice among many ends. */
    private static String fan(int ends) {
        StringBuilder xml = new StringBuilder("""
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">
                <process id="fan" name="扇"><startEvent id="s"/><exclusiveGateway id="g"/><sequenceFlow id="in" sourceRef="s" targetRef="g"/>""");
        for (int i = 0; i < ends; i++)
            xml.append("<endEvent id=\"e" + i + "\"/><sequenceFlow id=\"f" + i + "\" sourceRef=\"g\" targetRef=\"e" + i
                    + "\"/>");
        return xml.append("</process></definitions>").toString();
    }

    @Test
    void shouldPrintBothChartsAndTheirWords() throws IOException {
        byte[] pdf = print(chart(file()), Which.BOTH);
        String text = PaperReader.text(pdf);
        for (String part : List.of("外部流程图", "内部流程图", "文字说明", "机构编制审核岗", "SHA-2560123456789abcdef", "时限", "廉政风险"))
            assertTrue(text.contains(part), "Expected " + part + " in " + text);
        for (int page = 0; page < PaperReader.pages(pdf); page++)
            assertTrue(PaperReader.ink(pdf, page, "chart-change") > 2_000);
        assertFalse(text.contains("第0步"), text);
        assertTrue(text.contains("同时进行之2：若"), text);
        assertFalse(text.contains("==") || text.contains("published"), text);
        String external = PaperReader.text(print(chart(file()), Which.EXTERNAL));
        assertFalse(external.contains("廉政风险高") || external.contains("内部流程图"));
    }

    @Test
    void shouldSayTheStepsInOrderWithWhereTheyLead() throws IOException {
        String text = PaperReader.text(print(chart(line(3, 3)), Which.INTERNAL));
        assertTrue(text.contains("2.环节1（审核岗；时限5个工作日；廉政风险高）接着到第3步“环节2”。"), text);
        assertTrue(text.contains("回到第2步“环节1”。"), text);
    }

    @Test
    void shouldGiveTheSameBytesForTheSameChart() {
        assertArrayEquals(
                print(chart(file()), Which.BOTH),
                new PrintShop(ChartPaperTest::post)
                        .chart(ChartPaper.of(chart(file()), 1, SHA, null, Which.BOTH)
                                .orElseThrow()));
    }

    @Test
    void shouldLayOutWhatHasNoDrawingOnSeveralSheets() throws IOException {
        byte[] pdf = print(chart(line(40, 5)), Which.INTERNAL);
        String text = PaperReader.text(pdf);
        assertTrue(text.contains("第1幅，共") && text.contains("环节40"), text);
        assertTrue(PaperReader.ink(pdf, 0, "chart-long") > 2_000);
        assertTrue(PaperReader.ink(pdf, 1, "chart-long") > 2_000);
    }

    @Test
    void shouldNotBeFooledByItsCoordinates() throws IOException {
        String far = file().replaceFirst("<dc:Bounds x=\"[0-9.-]+\"", "<dc:Bounds x=\"1e300\"");
        assertFalse(far.equals(file()));
        assertTrue(PaperReader.pages(print(chart(far), Which.INTERNAL)) < 10);
        String nan = file().replaceFirst("<di:waypoint x=\"[0-9.-]+\"", "<di:waypoint x=\"NaN\"");
        assertTrue(PaperReader.pages(print(chart(nan), Which.INTERNAL)) < 10);
        String wide = file().replaceFirst("<dc:Bounds x=\"[0-9.-]+\"", "<dc:Bounds x=\"19000\"");
        assertTrue(PaperReader.pages(print(chart(wide), Which.INTERNAL)) < 10);
    }

    @Test
    void shouldRefuseWhatWouldTakeTooManySheets() {
        assertEquals(
                Optional.empty(),
                ChartPaper.of(chart(fan(250)), 1, SHA, null, Which.INTERNAL).map(ChartPaper::key));
    }

    @Test
    void shouldShowTheLimitsAndRisksOfTheItem() throws IOException {
        Seed.Item item = SeedFiles.load(SeedSource.product()).items().stream()
                .filter(i -> i.content().classification().basicCode().equals("340122001000"))
                .findFirst()
                .orElseThrow();
        ItemSnapshot snapshot = new ItemSnapshot(
                item.itemCode(),
                1,
                LocalDate.of(2026, 3, 2),
                null,
                LocalDate.of(2026, 3, 2),
                ItemStatus.IN_FORCE,
                null,
                null,
                "肥西县",
                "首次发布",
                Instant.parse("2026-02-20T02:00:00Z"),
                item.content());
        Chart chart = chart(line(1, 0).replace("qd:act=\"review\"", "qd:act=\"review\" qd:stage=\"accept\""));
        byte[] pdf =
                shop.chart(ChartPaper.of(chart, 1, SHA, snapshot, Which.BOTH).orElseThrow());
        String text = PaperReader.text(pdf);
        assertTrue(text.contains(item.content().name()) && text.contains(item.itemCode()), text);
        assertTrue(text.contains("时限1个工作日") && !text.contains("时限5个工作日"), text);
    }
}
