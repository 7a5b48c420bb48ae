package qingdan.casework.event;

import org.jspecify.annotations.Nullable;

/** What a person wrote, as one Chinese sentence (成句): with its full stop, and with no second one. Nothing stays nothing. */
public final class Sentence {
    private static final String STOPS = "。！？.!?；;，,";

    private Sentence() {}

    public static String of(@Nullable String written) {
        if (written == null || written.isBlank()) return "";
        String text = written.strip();
        int end = text.length();
        while (end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0) end--;
        boolean asksOrCalls = end < text.length() && "！？!?".indexOf(text.charAt(end)) >= 0;
        return asksOrCalls ? text.substring(0, end + 1) : text.substring(0, end) + "。";
    }
}
