package qingdan.registry.intake;

/** The file as a whole cannot be taken in; expected of any file that comes from outside. */
public final class IntakeRefused extends Exception {
    private static final int MAX_DETAIL = 120;

    private final FileProblem problem;
    private final String detail;
    private final String detailEn;

    /** @param detail a number, or a word of the file itself, that reads the same in both languages */
    public IntakeRefused(FileProblem problem, Object detail) {
        this(problem, detail, detail);
    }

    /** The detail in our own words in both languages; what a library says is for neither. */
    public IntakeRefused(FileProblem problem, Object zh, Object en) {
        super(problem.code());
        this.problem = problem;
        this.detail = cut(zh);
        this.detailEn = cut(en);
    }

    private static String cut(Object detail) {
        String text = String.valueOf(detail).replaceAll("\\p{Cntrl}", " ");
        return text.length() > MAX_DETAIL ? text.substring(0, MAX_DETAIL) + "…" : text;
    }

    public IntakeRefused(FileProblem problem) {
        this(problem, "");
    }

    public FileProblem problem() {
        return problem;
    }

    public String zh() {
        return problem.zh(detail);
    }

    public String en() {
        return problem.en(detailEn);
    }
}
