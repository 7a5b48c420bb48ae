package qingdan.contract;

import java.util.Locale;

/**
 * One entry of openapi/problems.yaml: a kind of problem with its words.
 *
 * @param code its slug; the type URI is {@code /problems/<code>}
 * @param status the HTTP status it is answered with
 * @param title what went wrong, in a few words
 * @param detail one sentence with {@code {placeholders}}
 * @param remedy what the reader can do now
 */
public record ProblemType(String code, int status, Text title, Text detail, Text remedy) {

    /** A text in both languages. */
    public record Text(String zh, String en) {
        /** Chinese, unless English is asked for. */
        public String in(Locale locale) {
            return "en".equals(locale.getLanguage()) ? en : zh;
        }
    }

    /** The type URI. */
    public String uri() {
        return "/problems/" + code;
    }
}
