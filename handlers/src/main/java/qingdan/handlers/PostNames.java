package qingdan.handlers;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import qingdan.identity.domain.Post;
import qingdan.procedure.chart.ChartStep;

/** Names of posts (岗位), and of the two who work in a procedure without one, in the reader's language. */
public final class PostNames {
    private static final String APPLICANT = "applicant";

    private PostNames() {}

    /** The name of a standard post; an organ's own post reads as its code. */
    public static @Nullable String of(@Nullable String code, Locale locale) {
        return code == null ? null : name(code, locale);
    }

    /** The Chinese name, for paper. */
    public static String chinese(String code) {
        return name(code, Locale.CHINESE);
    }

    private static String name(String code, Locale locale) {
        return switch (code) {
            case APPLICANT -> Words.pick(locale, "申请人", "Applicant");
            case ChartStep.PLATFORM -> Words.pick(locale, "平台自动办理", "Platform");
            default ->
                Post.of(code).map(p -> Words.pick(locale, p.zh(), p.en())).orElse(code);
        };
    }
}
