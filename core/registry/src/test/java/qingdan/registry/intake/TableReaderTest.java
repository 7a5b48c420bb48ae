package qingdan.registry.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as offices have them. */
class TableReaderTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // given by JUnit
    Path folder;

    @Test
    void aTableWithTitleSectionsAndMergedCells() throws Exception {
        Path file = Sheets.workbook(
                folder,
                "行政许可",
                List.of(
                        List.of("合肥市水务局行政许可分表（2026年本）"),
                        List.of(),
                        List.of("序号", "权力类型", "权力事项名称", "法律依据（条款）", "责任环节", "责任事项"),
                        List.of("1", "行政许可", "取水许可", "《水法》第七条：国家对水资源依法实行取水许可制度", "受理阶段责任", "公示材料"),
                        List.of("", "", "", "《取水许可和水资源费征收管理条例》第二条", "审查阶段责任", "审查材料"),
                        List.of("一、行政处罚类"),
                        List.of("2", "行政处罚", "对未经批准取水的处罚", "《水法》第六十九条", "立案责任", "及时立案")),
                new int[] {0, 0, 0, 5},
                new int[] {3, 0, 4, 0},
                new int[] {3, 1, 4, 1},
                new int[] {3, 2, 4, 2});
        List<RawItem> items = Sheets.items(file, folder);
        assertEquals(2, items.size());
        RawItem water = items.getFirst();
        assertEquals("取水许可", water.one(Column.NAME));
        assertEquals("合肥市水务局行政许可分表（2026年本）", water.title());
        assertEquals(List.of(4L, 5L), List.of(water.firstRow(), water.lastRow()));
        assertEquals(2, water.all(Column.BASIS).size());
        assertEquals(List.of("受理阶段责任", "审查阶段责任"), water.all(Column.DUTY_STAGE));
        assertEquals("一、行政处罚类", items.getLast().section());
        assertEquals(7L, items.getLast().firstRow());
    }

    @Test
    void aHeadingOfTwoRowsAndARepeatedOne() throws Exception {
        Path file = Sheets.workbook(
                folder,
                "风险",
                List.of(
                        List.of("事项名称", "实施主体", "廉政风险点", "", ""),
                        List.of("", "", "环节名称", "表现形式", "风险等级"),
                        List.of("取水许可", "合肥市水务局", "受理", "故意刁难", "低"),
                        List.of("", "", "决定", "以权谋私", "高"),
                        List.of("事项名称", "实施主体", "廉政风险点", "", ""),
                        List.of("河道采砂许可", "合肥市水务局", "审查", "降低标准", "中")));
        List<RawItem> items = Sheets.items(file, folder);
        assertEquals(2, items.size());
        assertEquals(List.of("受理", "决定"), items.getFirst().all(Column.RISK_STAGE));
        assertEquals(List.of("故意刁难", "以权谋私"), items.getFirst().all(Column.RISK));
        assertEquals("中", items.getLast().one(Column.RISK_LEVEL));
    }

    @Test
    void theSameTableInEveryEncoding() throws Exception {
        String csv = "﻿权力事项名称;职权类型;承诺期限\r\n取水许可;行政许可;\"20\n工作日\"\r\n".substring(1);
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            Path file = Sheets.text(folder, charset.name() + ".csv", csv.getBytes(charset));
            RawItem item = Sheets.items(file, folder).getFirst();
            assertEquals("取水许可", item.one(Column.NAME), charset.name());
            assertEquals("20\n工作日", item.one(Column.PROMISED));
        }
        byte[] marked = ("\ufeff" + csv).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "取水许可",
                Sheets.items(Sheets.text(folder, "bom.csv", marked), folder)
                        .getFirst()
                        .one(Column.NAME));
        byte[] wide = ("\ufeff" + csv.replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE);
        assertEquals(
                "行政许可",
                Sheets.items(Sheets.text(folder, "utf16.csv", wide), folder)
                        .getFirst()
                        .one(Column.CATEGORY));
    }

    @Test
    void theJsonOfAContentSystem() throws Exception {
        String json = """
                {"data": [
                  {"title": "取水许可", "orgName": "合肥市水务局", "power_type": "行政许可", "agree_time": "20个工作日",
                   "implement_according_to": [{"content": "《水法》第七条"}, {"content": "《取水许可条例》第二条"}],
                   "duty_items": [{"content": "受理阶段责任：公示", "remark": "x"}],
                   "incorrupt_risk_dot": [{"name": "受理", "content": "刁难", "protect_level": "低", "control_type": "公开", "responsible_man": "窗口"},
                                          {"name": "决定", "content": "谋私", "protect_level": "高", "control_type": "分离", "responsible_man": "处长"}]},
                  {"title": "取水许可", "orgName": "合肥市水务局"}]}""";
        List<RawItem> items =
                Sheets.items(Sheets.text(folder, "a.json", json.getBytes(StandardCharsets.UTF_8)), folder);
        assertEquals(2, items.size());
        assertEquals(List.of("《水法》第七条", "《取水许可条例》第二条"), items.getFirst().all(Column.BASIS));
        assertEquals(List.of("低", "高"), items.getFirst().all(Column.RISK_LEVEL));
        assertEquals(List.of("受理", "决定"), items.getFirst().all(Column.RISK_STAGE));
        assertEquals(2L, items.getLast().firstRow());
    }

    @Test
    void numbersAndDatesOfAWorkbook() throws Exception {
        String sheet =
                "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>事项名称</t></is></c><c t=\"inlineStr\"><is><t>基本编码</t></is></c>"
                        + "<c t=\"inlineStr\"><r><t>生效</t></r><r><t>日期</t></r></c></row>"
                        + "<row><c t=\"str\"><v>甲</v></c><c><v>3.40117003E11</v></c><c s=\"1\"><v>46022</v></c></row></sheetData></worksheet>";
        var parts = new java.util.HashMap<>(Sheets.parts(sheet));
        parts.put(
                "xl/styles.xml",
                "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        RawItem item = Sheets.items(Sheets.zip(folder, parts), folder).getFirst();
        assertEquals("340117003000", item.one(Column.BASIC_CODE));
        assertEquals("2025-12-31", item.one(Column.EFFECTIVE_FROM));
    }

    @Test
    void unknownColumnsAreNamed() throws Exception {
        Path file = Sheets.text(folder, "a.csv", "事项名称,权力类型,星座\n甲,行政许可,狮子\n".getBytes(StandardCharsets.UTF_8));
        try (RowSource rows = RowSource.open(file, folder, IntakeLimits.STANDARD)) {
            TableReader table = new TableReader(rows);
            while (table.next() != null) assertTrue(table.headings().containsKey(0));
            assertEquals(java.util.Set.of("星座"), table.unknownColumns());
        }
    }
}
