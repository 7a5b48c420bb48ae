package qingdan.registry.publication;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import qingdan.kernel.domain.TimeLimit;
import qingdan.registry.diff.FieldName;
import qingdan.registry.diff.FieldNames;
import qingdan.registry.event.CategoryCode;
import qingdan.registry.event.ItemContent;

/**
 * What each member of the open data means (数据字典), one line an element, made from the elements themselves and their names: an
 * element of an item without a line cannot be. Sources: G 国家要素 (GB/T 39554.2-2020), A 安徽公布表式, P 平台自有.
 */
final class DataDictionary {
    private static final List<String> HEADINGS = List.of("element", "中文 Chinese", "英文 English", "类型 type", "来源 source");
    private static final byte[] CSV = csv();

    private DataDictionary() {}

    /** As CSV in UTF-8 with a byte order mark. */
    static byte[] bytes() {
        return CSV.clone();
    }

    private static byte[] csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            lines(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
    }

    private static void lines(CsvWriter csv) {
        csv.writeRecord(HEADINGS);
        csv.writeRecord("itemCode", "实施编码 (31)", "item code", "text", "G");
        csv.writeRecord("regionCode", "地区 (快照)", "region, in the snapshot", "text", "G");
        csv.writeRecord("organCode", "实施主体编码 (快照)", "organ code, in the snapshot", "text", "G");
        csv.writeRecord("version", "版本号", "version", "number", "P");
        csv.writeRecord(
                "entryVersion", "目录条目版本 (快照)", "version of the catalogue entry, in the snapshot", "number", "P");
        csv.writeRecord("effectiveFrom", "生效日期", "first day of effect", "date", "G");
        csv.writeRecord("effectiveTo", "失效日期, 不含 (快照)", "first day after it, in the snapshot", "date", "P");
        csv.writeRecord("abolishedFrom", "取消日期 (快照)", "cancelled from, in the snapshot", "date", "G");
        csv.writeRecord("status", "事项状态", "status", "in-force, future, suspended", "G");
        members(csv, "content", ItemContent.class);
        csv.writeRecord(
                "", "来源: G 国家要素 (GB/T 39554.2-2020), A 安徽公布表式, P 平台自有", "G national, A Anhui, P platform", "", "");
    }

    private static void members(CsvWriter csv, String at, Class<?> record) {
        for (RecordComponent member : record.getRecordComponents()) {
            FieldName name = FieldNames.of(record, member.getName());
            Type type = member.getGenericType();
            boolean list = type instanceof ParameterizedType;
            Class<?> of = (Class<?>) (type instanceof ParameterizedType many ? many.getActualTypeArguments()[0] : type);
            String path = at + "." + member.getName() + (list ? "[]" : "");
            csv.writeRecord(path, name.zh(), name.en(), (list ? "list of " : "") + word(of), name.source());
            if (of.isRecord() && of != TimeLimit.class && of != CategoryCode.class) members(csv, path, of);
        }
    }

    private static String word(Class<?> type) {
        if (type.isEnum()) return words(type);
        if (type == TimeLimit.class) return "object {value: number, unit: " + words(TimeLimit.Unit.class) + "}";
        if (type == CategoryCode.class) return "object {scheme, code}";
        if (type.isRecord()) return "object";
        if (type == LocalDate.class) return "date";
        if (type == boolean.class || type == Boolean.class) return "true or false";
        return type == String.class ? "text" : "number";
    }

    private static String words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }
}
