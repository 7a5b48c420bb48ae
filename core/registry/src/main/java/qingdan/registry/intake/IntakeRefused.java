package qingdan.registry.intake;

/** The file as a whole cannot be taken in; expected of any file that comes from outside. */
public final class IntakeRefused extends Exception {
    private static final int MAX_DETAIL = 120;

    private final FileProblem problem;
    private final String detail;

    public IntakeRefused(FileProblem problem, Object detail) {
        super(problem.code());
        this.problem = problem;
        String text = String.valueOf(detail).replaceAll("\\p{Cntrl}", " ");
        this.detail = text.length() > MAX_DETAIL ? text.substring(0, MAX_DETAIL) + "…" : text;
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
        return problem.en(detail);
    }
}
