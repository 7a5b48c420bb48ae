package qingdan.registry.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook (ECMA-376): its visible sheets, the number formats that mean dates, and guarded XML readers for each. No
 * document type, no entities, nothing outside the file.
 */
final class XlsxPackage implements AutoCloseable {
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    /** A sheet that is not hidden. */
    record Sheet(String name, String part) {}

    private final ZipFile zip;
    private final IntakeLimits limits;
    private final AtomicLong inflated = new AtomicLong();
    private final List<Sheet> sheets = new ArrayList<>();
    private final boolean[] dates;
    private boolean from1904;

    XlsxPackage(Path file, IntakeLimits limits) throws IOException, IntakeRefused {
        this.limits = limits;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new IntakeRefused(
                    FileProblem.NOT_A_WORKBOOK, "不是压缩包，或者压缩包不完整", "no zip package, or a part of it is missing");
        }
        try {
            if (zip.size() > limits.entries()) throw new IntakeRefused(FileProblem.TOO_MANY_ENTRIES, zip.size());
            if (zip.getEntry("xl/workbook.xml") == null)
                throw new IntakeRefused(FileProblem.NOT_A_WORKBOOK, "缺少 xl/workbook.xml", "xl/workbook.xml is missing");
            readSheets();
            dates = readDates();
        } catch (IOException | IntakeRefused | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    List<Sheet> sheets() {
        return sheets;
    }

    boolean isDate(int style) {
        return style >= 0 && style < dates.length && dates[style];
    }

    boolean from1904() {
        return from1904;
    }

    /** Something done with a part's XML; every failure comes out as one this room knows. */
    interface Reading {
        void read(XMLStreamReader xml) throws XMLStreamException, IOException, IntakeRefused;
    }

    /** Reads a part from its beginning; nothing when the part is not there. */
    void read(String part, Reading reading) throws IOException, IntakeRefused {
        try (InputStream in = stream(part)) {
            if (in == null) return;
            XMLStreamReader xml = XML.createXMLStreamReader(in, "UTF-8");
            reading.read(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** A reader that the caller drives and closes; null when the part is not there. */
    @Nullable
    XMLStreamReader open(String part) throws IOException, IntakeRefused {
        InputStream in = stream(part);
        if (in == null) return null;
        try {
            return XML.createXMLStreamReader(in, "UTF-8");
        } catch (XMLStreamException e) {
            in.close();
            throw broken(e);
        }
    }

    @Nullable
    InputStream stream(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) return null;
        return new GuardedStream(zip.getInputStream(entry), limits, inflated, entry.getCompressedSize());
    }

    /** The next event; a document type declaration ends the reading. */
    static int next(XMLStreamReader xml) throws XMLStreamException, IntakeRefused {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) throw new IntakeRefused(FileProblem.ACTIVE_XML, "DOCTYPE");
        if (event == XMLStreamConstants.ENTITY_REFERENCE)
            throw new IntakeRefused(FileProblem.ACTIVE_XML, "&" + xml.getLocalName() + ";");
        return event;
    }

    /** What a failure of the XML reader means. */
    static IntakeRefused broken(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause())
            if (t instanceof GuardedStream.Exceeded exceeded) return exceeded.refused();
        Throwable nested = e instanceof XMLStreamException x ? x.getNestedException() : null;
        if (nested instanceof GuardedStream.Exceeded exceeded) return exceeded.refused();
        String message = String.valueOf(e.getMessage());
        if (message.contains("entity")) return new IntakeRefused(FileProblem.ACTIVE_XML, "ENTITY");
        Location at = e instanceof XMLStreamException x ? x.getLocation() : null;
        return at == null
                ? new IntakeRefused(FileProblem.BROKEN_XML, "内容中断", "it ends in the middle")
                : new IntakeRefused(
                        FileProblem.BROKEN_XML,
                        "XML 第" + at.getLineNumber() + "行第" + at.getColumnNumber() + "列附近",
                        "near line " + at.getLineNumber() + ", column " + at.getColumnNumber() + " of its XML");
    }

    private void readSheets() throws IOException, IntakeRefused {
        Map<String, String> targets = new HashMap<>();
        read("xl/_rels/workbook.xml.rels", xml -> {
            while (xml.hasNext())
                if (next(xml) == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship"))
                    targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
        });
        read("xl/workbook.xml", xml -> {
            while (xml.hasNext()) {
                if (next(xml) != XMLStreamConstants.START_ELEMENT) continue;
                if (xml.getLocalName().equals("workbookPr")) from1904 = isTrue(attribute(xml, "date1904"));
                if (!xml.getLocalName().equals("sheet")
                        || attribute(xml, "state").contains("idden")) continue;
                if (sheets.size() == limits.sheets())
                    throw new IntakeRefused(FileProblem.TOO_MANY_SHEETS, limits.sheets());
                String target = targets.getOrDefault(attribute(xml, "id"), "");
                String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                if (!target.isEmpty() && part.contains("sheets/")) sheets.add(new Sheet(attribute(xml, "name"), part));
            }
        });
        if (sheets.isEmpty()) throw new IntakeRefused(FileProblem.NOT_A_WORKBOOK, "没有可见的工作表", "no sheet is visible");
    }

    private boolean[] readDates() throws IOException, IntakeRefused {
        Map<String, Boolean> custom = new HashMap<>();
        List<Boolean> styles = new ArrayList<>();
        read("xl/styles.xml", xml -> {
            boolean inCells = false;
            while (xml.hasNext()) {
                int event = next(xml);
                String name = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
                        ? xml.getLocalName()
                        : "";
                if (name.equals("cellXfs")) inCells = event == XMLStreamConstants.START_ELEMENT;
                if (event != XMLStreamConstants.START_ELEMENT || styles.size() > 100_000) continue;
                if (name.equals("numFmt"))
                    custom.put(attribute(xml, "numFmtId"), meansDate(attribute(xml, "formatCode")));
                if (inCells && name.equals("xf")) {
                    String id = attribute(xml, "numFmtId");
                    styles.add(custom.getOrDefault(id, builtInDate(id)));
                }
            }
        });
        boolean[] all = new boolean[styles.size()];
        for (int i = 0; i < all.length; i++) all[i] = styles.get(i);
        return all;
    }

    private static boolean builtInDate(String id) {
        if (!id.matches("\\d{1,3}")) return false;
        int n = Integer.parseInt(id);
        return (n >= 14 && n <= 22) || (n >= 27 && n <= 36) || (n >= 50 && n <= 58);
    }

    private static boolean meansDate(String format) {
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return bare.matches("(?i).*[yd].*") && !bare.matches(".*[#0?].*");
    }

    private static boolean isTrue(String text) {
        return text.equals("1") || text.equals("true");
    }

    /** An attribute by its local name; empty when it is not there. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
        return "";
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
