package qingdan.casework.bpmn;

/** Services that a procedure may ask for (可用服务); a file that names another is refused. */
public final class Services {
    /** Draws up the decision as a PDF under its number (制作决定书). */
    public static final String DECISION_DOCUMENT = "decision-document";

    /** The request itself is the reminder: oversight and the to-do list show it (催办). */
    public static final String REMINDER = "reminder";

    private Services() {}

    static boolean isKnown(String handler) {
        return handler.equals(DECISION_DOCUMENT) || handler.equals(REMINDER);
    }
}
