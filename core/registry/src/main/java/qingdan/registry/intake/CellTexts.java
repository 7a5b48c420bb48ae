package qingdan.registry.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.Duty;
import qingdan.registry.event.LegalBasis;
import qingdan.registry.event.Stage;

/** How our own tables write several things into one cell; {@link ListTexts} reads it back. Pure. */
public final class CellTexts {
    /** Before the 备注 of an item that is suspended. */
    public static final String SUSPENDED = "暂停";

    private static final String ARROW = " → ";

    private CellTexts() {}

    /** 1.… 2.…, one line each. */
    public static String numbered(List<String> parts) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++)
            text.append(i == 0 ? "" : "\n").append(i + 1).append('.').append(parts.get(i));
        return text.toString();
    }

    /** 《law》（document number）article：text. */
    public static String basis(LegalBasis basis) {
        StringBuilder text = new StringBuilder("《").append(basis.law()).append('》');
        String number = basis.documentNo();
        if (number != null && !number.equals(basis.law()))
            text.append('（').append(number).append('）');
        if (basis.article() != null && !basis.article().equals("全文")) text.append(basis.article());
        if (basis.text() != null) text.append('：').append(basis.text());
        return text.toString();
    }

    /** 备注, behind the word for an item that is suspended. */
    public static String remark(boolean suspended, @Nullable String remark) {
        if (!suspended) return remark == null ? "" : remark;
        return remark == null ? SUSPENDED : SUSPENDED + "；" + remark;
    }

    /** Every duty behind its stage. */
    public static String duties(List<Duty> duties) {
        return numbered(duties.stream().map(d -> d.stage() + "：" + d.content()).toList());
    }

    /** 运行流程: the stages by name. */
    public static String course(List<Stage> stages) {
        return String.join(ARROW, stages.stream().map(Stage::name).toList());
    }

    /** Whether a cell says what was written; blanks do not count, and a cell that was too long for a table may end in …. */
    static boolean same(String cell, String written) {
        String one = plain(cell);
        String other = plain(written);
        return one.equals(other)
                || (one.length() > 1_000 && one.endsWith("…") && other.startsWith(one.substring(0, one.length() - 1)));
    }

    /** Without blanks and with one kind of brackets and digits. */
    static String plain(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                .replace("...", "…")
                .replaceAll("\\s", "");
    }
}
