package qingdan.registry.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names that the columns have in published lists (表头同义词), each read in a table of its own. */
class HeadingNamesLawTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // given by JUnit
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            事项名称, NAME
            权责事项名称, NAME
            权力事项名称, NAME
            职权名称, NAME
            权力类型, CATEGORY
            权力类别, CATEGORY
            职权类型, CATEGORY
            事项类型, CATEGORY
            实施依据, BASIS
            设定依据, BASIS
            法律依据, BASIS
            行使主体, ORGAN
            实施主体, ORGAN
            责任主体, ORGAN
            承办机构, OFFICE
            承办科室, OFFICE
            内设机构, OFFICE
            实施层级, LEVEL
            行使层级, LEVEL
            权限, LEVEL
            责任事项, DUTY
            责任事项依据, DUTY_BASIS
            追责依据, ACCOUNTABILITY_BASIS
            追责对象范围, ACCOUNTABLE
            追责情形, ACCOUNTABILITY
            备注, REMARK
            状态, STATUS
            """)
    void isRead(String name, Column column) throws Exception {
        // Beside it a column that makes the row a heading, and one that nobody knows.
        String other = column == Column.NAME ? "咨询电话" : "事项名称";
        String csv = name + "," + other + ",星座\n所写内容,另一列,狮子\n";
        Path file = Sheets.text(folder, "a.csv", csv.getBytes(StandardCharsets.UTF_8));
        try (RowSource rows = RowSource.open(file, folder, IntakeLimits.STANDARD)) {
            TableReader table = new TableReader(rows);
            RawItem item = java.util.Objects.requireNonNull(table.next());
            assertEquals("所写内容", item.one(column));
            assertEquals("另一列", item.one(column == Column.NAME ? Column.PHONE : Column.NAME));
            assertEquals(Set.of("星座"), table.unknownColumns());
        }
    }
}
