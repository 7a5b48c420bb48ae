package qingdan.handlers;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import qingdan.identity.domain.Post;

/** Names of posts (岗位) in the reader's language. */
public final class PostNames {
    private PostNames() {}

    /** The name of a standard post; an organ's own post reads as its code. */
    public static @Nullable String of(@Nullable String code, Locale locale) {
        if (code == null) return null;
        return Post.of(code).map(p -> Words.pick(locale, p.zh(), p.en())).orElse(code);
    }
}
