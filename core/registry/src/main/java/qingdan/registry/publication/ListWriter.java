package qingdan.registry.publication;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import qingdan.registry.intake.ReportWriter;
import qingdan.registry.intake.SourceFormat;

/** Writes a part of the list as a stream: flat memory whatever its length. Blocking. */
public final class ListWriter {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ListKind kind;
    private final String title;

    /** @param title line above the table, for example 肥西县权力清单总表（2026-03-02） */
    public ListWriter(ListKind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    /** Writes everything; the stream is left open for who opened it, except that it is flushed. */
    public void write(SourceFormat format, Iterator<ListedItem> items, OutputStream out) throws IOException {
        switch (format) {
            case XLSX -> ListXlsx.write(kind, title, items, out);
            case CSV -> csv(items, out);
            case JSON -> json(items, out);
        }
        out.flush();
    }

    /** The table as PDF, at most {@value ListPdf#MAX_ITEMS} items. */
    public void pdf(Iterator<ListedItem> items, OutputStream out) throws IOException {
        ListPdf.write(kind, title, items, out);
        out.flush();
    }

    private void csv(Iterator<ListedItem> items, OutputStream out) throws IOException {
        out.write(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
        CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        csv.writeRecord(kind.headings());
        long number = 0;
        while (items.hasNext())
            for (List<String> line : kind.lines(items.next(), ++number))
                csv.writeRecord(line.stream().map(ReportWriter::harmless).toList());
        csv.flush();
    }

    /** Open data: every element of each item, whatever the kind; the import reads it. */
    private void json(Iterator<ListedItem> items, OutputStream out) throws IOException {
        JsonGenerator json = MAPPER.getFactory().createGenerator(out, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("title", title);
        json.writeStringField("license", OpenData.LICENCE);
        json.writeArrayFieldStart("items");
        while (items.hasNext()) {
            ListedItem item = items.next();
            ObjectNode node = MAPPER.createObjectNode();
            node.put("itemCode", item.itemCode())
                    .put("version", item.version())
                    .put("effectiveFrom", item.effectiveFrom().toString())
                    .put("status", item.status());
            node.set("content", item.json());
            MAPPER.writeTree(json, node);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
