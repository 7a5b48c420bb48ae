package qingdan.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import qingdan.api.test.ContractHttp;
import qingdan.registry.seed.Seed;

/** A workbook as offices send it, every item on each of its four sheets, on its way from the upload to the approval. */
record FourSheets(ContractHttp http, String path) {
    private static final String ADMIN = "admin:340100";

    void uploadedAs(List<Seed.Item> items) throws Exception {
        http.as(ADMIN)
                .upload(path + "?fileName=four.xlsx&reason=test", of(items))
                .expect(200);
    }

    /** @param items how many there are, each of them changed */
    void approved(int items) throws Exception {
        ContractHttp.Answer checked = http.as(ADMIN).get(path).expect(200);
        assertEquals(items, checked.json().at("/counts/items").asInt());
        assertEquals(
                items,
                checked.json().at("/counts/changed").asInt(),
                checked.json().toString());
        assertEquals(
                items,
                http.as(ADMIN)
                        .get(path + "/items?limit=50")
                        .expect(200)
                        .json()
                        .path("items")
                        .size());
        assertEquals(
                List.of("总表", "分表", "责任清单", "廉政风险点"),
                names(http.as(ADMIN).get(path + "/report").expect(200).bytes()));
        ContractHttp.Answer submitted = http.as(ADMIN)
                .key("four-submit")
                .ifMatch(checked.version())
                .post(path + "/submission", ImportReviewWalk.SUBMISSION)
                .expect(200);
        http.as("editor:340100")
                .key("four-approve")
                .ifMatch(submitted.version())
                .post(path + "/reviews", "{\"outcome\":\"approve\"}")
                .expect(200);
    }

    private static byte[] of(List<Seed.Item> items) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet total = book.newWorksheet("总表");
            Worksheet details = book.newWorksheet("分表");
            Worksheet duties = book.newWorksheet("责任清单");
            Worksheet risks = book.newWorksheet("廉政风险点");
            line(total, 0, "序号", "事项名称", "实施编码");
            line(details, 0, "事项名称", "实施编码", "交通指引");
            line(duties, 0, "事项名称", "实施编码", "责任环节", "责任事项");
            line(risks, 0, "事项名称", "实施编码", "环节名称", "表现形式");
            int row = 1;
            for (Seed.Item item : items) {
                String name = item.content().name();
                line(total, row, Integer.toString(row), name, item.itemCode());
                line(details, row, name, item.itemCode(), "乘公交到样例站");
                line(duties, row, name, item.itemCode(), "受理责任", "公示全部材料");
                line(risks, row, name, item.itemCode(), "受理", "故意刁难");
                row++;
            }
        }
        return out.toByteArray();
    }

    private static void line(Worksheet sheet, int row, String... cells) {
        for (int c = 0; c < cells.length; c++) sheet.value(row, c, cells[c]);
    }

    /** The names of a workbook's sheets. */
    private static List<String> names(byte[] workbook) throws Exception {
        Path file = Files.write(Files.createTempFile("report", ".xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            NodeList sheets = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(zip.getInputStream(zip.getEntry("xl/workbook.xml")))
                    .getElementsByTagName("sheet");
            return IntStream.range(0, sheets.getLength())
                    .mapToObj(i -> ((Element) sheets.item(i)).getAttribute("name"))
                    .toList();
        } finally {
            Files.delete(file);
        }
    }
}
