package qingdan.registry.publication;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import qingdan.procedure.bpmn.ChartReader;
import qingdan.procedure.bpmn.ProcedureLibrary.Held;
import qingdan.procedure.chart.Chart;
import qingdan.registry.event.ItemSnapshot;
import qingdan.registry.event.ItemStatus;
import qingdan.registry.intake.ReportWriter;
import qingdan.registry.print.ChartPaper;
import qingdan.registry.print.PrintShop;

/**
 * 流程图 of a part of the list as one ZIP: a folder for each organ, a PDF for each item with its external and internal chart, and a table
 * of contents (目录.csv) that comes last and says which item has no chart, and why. One sheet at a time is in memory. Blocking.
 */
public final class ChartArchive {
    /** Most items of one archive: a sheet takes some tens of milliseconds. */
    public static final int MAX_ITEMS = 1_000;

    private static final int MAX_NAME = 60;
    private static final String CONTENTS = "目录.csv";
    private static final List<String> HEADINGS = List.of("序号", "实施主体", "事项名称", "实施编码", "版本", "文件", "说明");

    private final PrintShop shop;
    private final Function<String, Optional<Held>> procedures;
    private final LocalDate day;
    private final Map<String, Drawing> drawings = new HashMap<>();

    /**
     * An archive, for one reader.
     *
     * @param procedures the procedure of a key as it runs on the day; may block
     */
    public ChartArchive(PrintShop shop, Function<String, Optional<Held>> procedures, LocalDate day) {
        this.shop = shop;
        this.procedures = procedures;
        this.day = day;
    }

    /** What can be drawn of a procedure: a chart, or why there is none. */
    private sealed interface Drawing {
        record Drawn(Held procedure, Chart chart) implements Drawing {}

        record None(String why) implements Drawing {}
    }

    /** Writes the archive; the stream is left open for who opened it, except that it is flushed. */
    public void write(Iterator<ListedItem> items, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        StringWriter contents = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(contents);
        csv.writeRecord(HEADINGS);
        int number = 0;
        while (items.hasNext() && number < MAX_ITEMS) {
            ListedItem item = items.next();
            number++;
            String organ = item.content().exercise().organName();
            String name = item.content().name();
            Drawing drawing = drawings.computeIfAbsent(item.content().procedureKey(), this::drawing);
            Optional<ChartPaper> paper = paper(item, drawing);
            String file = paper.isEmpty() ? "" : safe(organ) + "/" + safe(name) + "-" + item.itemCode() + ".pdf";
            if (paper.isPresent()) put(zip, file, item.effectiveFrom(), shop.chart(paper.get()));
            csv.writeRecord(Stream.of(
                            Integer.toString(number),
                            organ,
                            name,
                            item.itemCode(),
                            Integer.toString(item.version()),
                            file,
                            paper.isPresent() ? "" : drawing instanceof Drawing.None none ? none.why() : "图形过大，不能印在纸上")
                    .map(ReportWriter::harmless)
                    .toList());
        }
        if (items.hasNext()) csv.writeRecord(List.of("…", "", "", "", "", "", "超过" + MAX_ITEMS + "项，其余请按实施主体下载"));
        csv.flush();
        put(zip, CONTENTS, day, ("\ufeff" + contents).getBytes(StandardCharsets.UTF_8));
        zip.finish();
        out.flush();
    }

    private Drawing drawing(String key) {
        Optional<Held> held = procedures.apply(key);
        if (held.isEmpty()) return new Drawing.None("流程尚未绘制 " + key);
        return switch (ChartReader.read(held.get().file().xml())) {
            case ChartReader.Reading.Drawn drawn -> new Drawing.Drawn(held.get(), drawn.chart());
            case ChartReader.Reading.Refused refused ->
                new Drawing.None(refused.fault().zh());
        };
    }

    private Optional<ChartPaper> paper(ListedItem item, Drawing drawing) {
        return switch (drawing) {
            case Drawing.None none -> Optional.empty();
            case Drawing.Drawn drawn ->
                ChartPaper.of(
                        drawn.chart(),
                        drawn.procedure().version(),
                        drawn.procedure().file().sha256(),
                        snapshot(item),
                        ChartPaper.Which.BOTH);
        };
    }

    private ItemSnapshot snapshot(ListedItem item) {
        return new ItemSnapshot(
                item.itemCode(),
                item.version(),
                item.effectiveFrom(),
                null,
                day,
                ItemStatus.of(item.status()),
                null,
                null,
                "",
                "",
                Instant.EPOCH,
                item.content());
    }

    private static void put(ZipOutputStream zip, String name, LocalDate from, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(from.atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** A name that every file system takes and that leads nowhere else. */
    static String safe(String name) {
        String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip().replaceAll("^\\.+|[. ]+$", "_");
        int length = plain.codePointCount(0, plain.length());
        return length <= MAX_NAME ? plain : plain.substring(0, plain.offsetByCodePoints(0, MAX_NAME));
    }
}
