package qingdan.registry.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A published table as a workbook in the official layout: 总表 has a section for each department, every other table a sheet for each; cells
 * that say the same in all lines of an item, or in all sub-items of a main item, are one cell. A stream in flat memory: sheets and merged cells
 * have a number, and beyond it there are sections and repeated cells instead. Blocking.
 */
final class ListXlsx {
    static final int MAX_SHEETS = 100;

    private static final int MAX_CELL = 32_000;
    private static final int MAX_MERGES = 50_000;
    private static final int LONGEST_NAME = 26;
    private static final int NAME = 2;

    private final ListKind kind;
    private final String title;
    private final Workbook book;
    private final int width;
    private final Set<String> names = new HashSet<>();
    private @Nullable Worksheet open;
    private String organ = "";
    private String name = "";
    private int nameFrom;
    private int row;
    private int merges;
    private int sections;

    private ListXlsx(ListKind kind, String title, Workbook book) {
        this.kind = kind;
        this.title = title;
        this.book = book;
        this.width = kind.headings().size();
    }

    static void write(ListKind kind, String title, Iterator<ListedItem> items, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Qingdan", "1.0")) {
            ListXlsx list = new ListXlsx(kind, title, book);
            long number = 0;
            while (items.hasNext()) list.item(items.next(), ++number);
            Worksheet last = list.open == null ? list.begin(kind.title(), title) : list.open;
            list.mergeNames(last);
            last.finish();
        }
    }

    private void item(ListedItem item, long number) throws IOException {
        Worksheet sheet = of(item);
        List<List<String>> lines = kind.lines(item, number);
        String first = lines.getFirst().get(NAME);
        if (kind != ListKind.TOTAL || !first.equals(name)) {
            mergeNames(sheet);
            name = first;
            nameFrom = row;
        }
        int from = row;
        for (List<String> line : lines) {
            for (int c = 0; c < width; c++) {
                if (!line.get(c).isEmpty()) sheet.inlineString(row, c, cut(line.get(c)));
                sheet.style(row, c)
                        .wrapText(true)
                        .verticalAlignment("top")
                        .borderStyle("thin")
                        .set();
            }
            row++;
        }
        for (int c = 0; c < width; c++) if (c != NAME && same(lines, c)) merge(sheet, from, row - 1, c);
        if (row / 200 > from / 200) sheet.flush();
    }

    /** The sheet of the item's department, begun when it is the first of it. */
    private Worksheet of(ListedItem item) throws IOException {
        String code = item.content().exercise().organ();
        String organName = item.content().exercise().organName();
        Worksheet sheet = open;
        if (sheet != null && code.equals(organ)) return sheet;
        organ = code;
        boolean own = kind != ListKind.TOTAL && names.size() < MAX_SHEETS;
        if (sheet != null) mergeNames(sheet);
        if (sheet == null || own) {
            if (sheet != null) sheet.finish();
            sheet = begin(own ? organName : kind.title(), own ? title + " " + organName : title);
        }
        if (!own) {
            sheet.inlineString(row, 0, numeral(++sections) + "、" + organName);
            sheet.range(row, 0, row, width - 1).merge();
            sheet.range(row, 0, row, width - 1)
                    .style()
                    .bold()
                    .borderStyle("thin")
                    .set();
            row++;
        }
        return sheet;
    }

    private Worksheet begin(String wanted, String above) {
        Worksheet sheet = book.newWorksheet(unique(wanted));
        sheet.inlineString(0, 0, above);
        sheet.range(0, 0, 0, width - 1).merge();
        sheet.range(0, 0, 0, width - 1)
                .style()
                .bold()
                .fontSize(16)
                .horizontalAlignment("center")
                .set();
        for (int c = 0; c < width; c++) {
            sheet.inlineString(1, c, kind.headings().get(c));
            sheet.width(c, c == 0 ? 6 : kind.headings().get(c).matches("实施依据|责任事项|追责情形|表现形式|防控措施") ? 60 : 22);
        }
        sheet.range(1, 0, 1, width - 1).style().bold().borderStyle("thin").set();
        sheet.freezePane(0, 2);
        sheet.repeatRows(0, 1);
        row = 2;
        open = sheet;
        return sheet;
    }

    /** As a spreadsheet can name a sheet, and as no other one is named. */
    private String unique(String wanted) {
        String plain = wanted.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}]", "").strip();
        String cut = plain.isEmpty() ? kind.title() : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        String free = cut;
        for (int n = 2; !names.add(free.toLowerCase(Locale.ROOT)); n++) free = cut + "(" + n + ")";
        return free;
    }

    /** 事项名称 of a main item and its sub-items, and of all lines of one item. */
    private void mergeNames(Worksheet sheet) {
        if (!name.isEmpty()) merge(sheet, nameFrom, row - 1, NAME);
        name = "";
    }

    private void merge(Worksheet sheet, int first, int last, int column) {
        if (last <= first || merges >= MAX_MERGES) return;
        merges++;
        sheet.range(first, column, last, column).merge();
    }

    private static boolean same(List<List<String>> lines, int column) {
        String text = lines.getFirst().get(column);
        return !text.isEmpty()
                && lines.stream().allMatch(line -> line.get(column).equals(text));
    }

    /** 一, 十二, 一百零五; digits from a thousand on. */
    static String numeral(int n) {
        if (n >= 1_000) return Integer.toString(n);
        String digits = "零一二三四五六七八九";
        StringBuilder words = new StringBuilder();
        int hundreds = n / 100;
        int tens = n / 10 % 10;
        int ones = n % 10;
        if (hundreds > 0) words.append(digits.charAt(hundreds)).append('百');
        if (tens > 0)
            words.append(tens == 1 && hundreds == 0 ? "" : digits.charAt(tens)).append('十');
        else if (hundreds > 0 && ones > 0) words.append('零');
        if (ones > 0) words.append(digits.charAt(ones));
        return words.toString();
    }

    private static String cut(String text) {
        return text.length() <= MAX_CELL ? text : text.substring(0, MAX_CELL) + "…";
    }
}
