package qingdan.registry.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A workbook as a spreadsheet program sees it. */
record Workbooks(List<String> sheets, List<Document> parts) {
    static Workbooks of(byte[] workbook) throws IOException, SAXException, ParserConfigurationException {
        Path file = Files.write(Files.createTempFile("list", ".xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> names = values(part(zip, "xl/workbook.xml"), "sheet", "name");
            List<Document> parts = new ArrayList<>();
            for (int i = 1; i <= names.size(); i++) parts.add(part(zip, "xl/worksheets/sheet" + i + ".xml"));
            return new Workbooks(names, parts);
        } finally {
            Files.delete(file);
        }
    }

    /** All words of a sheet, one after another. */
    String text(int sheet) {
        return parts.get(sheet).getDocumentElement().getTextContent();
    }

    /** Its merged cells, such as {@code A3:A9}. */
    List<String> merges(int sheet) {
        return values(parts.get(sheet), "mergeCell", "ref");
    }

    private static Document part(ZipFile zip, String name)
            throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(zip.getInputStream(zip.getEntry(name)));
    }

    private static List<String> values(Document part, String tag, String attribute) {
        NodeList found = part.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> ((Element) found.item(i)).getAttribute(attribute))
                .toList();
    }
}
