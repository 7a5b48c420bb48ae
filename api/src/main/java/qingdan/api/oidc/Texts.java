package qingdan.api.oidc;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages' language: Chinese first, English when it is asked for. */
enum Texts {
    ZH("zh-CN"),
    EN("en");

    private final String tag;

    Texts(String tag) {
        this.tag = tag;
    }

    String tag() {
        return tag;
    }

    Texts other() {
        return this == ZH ? EN : ZH;
    }

    /** The one of the two that fits. */
    String of(String zh, String en) {
        return this == ZH ? zh : en;
    }

    /** By {@code ui_locales} first, then by the browser's preference. */
    static Texts pick(Map<String, List<String>> parameters, @Nullable String acceptLanguage) {
        List<String> asked = parameters.get("ui_locales");
        if (asked != null && !asked.isEmpty()) {
            return first(asked.getFirst().split(" ", -1));
        }
        return acceptLanguage == null ? ZH : first(acceptLanguage.split("[,;]", -1));
    }

    private static Texts first(String[] tags) {
        for (String tag : tags) {
            String word = tag.strip().toLowerCase(Locale.ROOT);
            if (word.startsWith("zh")) {
                return ZH;
            }
            if (word.startsWith("en")) {
                return EN;
            }
        }
        return ZH;
    }
}
