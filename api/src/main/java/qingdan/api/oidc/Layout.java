package qingdan.api.oidc;

import static qingdan.api.oidc.Html.text;

/** The frame around every page of the provider. */
final class Layout {

    private final OidcConfig config;
    private final String base;

    /** @param base path of the issuer, e.g. {@code /oidc} */
    Layout(OidcConfig config, String base) {
        this.config = config;
        this.base = base;
    }

    String base() {
        return base;
    }

    /**
     * A whole document.
     *
     * @param title what the page is for, plain text
     * @param body the main part, HTML
     * @param otherLanguage address of the same page in the other language; empty for none
     */
    String document(Texts texts, String title, String body, String otherLanguage) {
        String platform = text(texts.of(config.platformZh(), config.platformEn()));
        Texts other = texts.other();
        String toggle = otherLanguage.isEmpty()
                ? ""
                : "<a class=\"lang\" lang=\"%s\" hreflang=\"%s\" href=\"%s\">%s</a>"
                        .formatted(other.tag(), other.tag(), text(otherLanguage), other.of("中文", "English"));
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%s - %s</title>
                <link rel="icon" href="%s/assets/mark.svg" type="image/svg+xml">
                <link rel="stylesheet" href="%s/assets/oidc.css">
                </head>
                <body>
                <a class="skip" href="#main">%s</a>
                <header class="top">
                <p class="brand"><img src="%s/assets/mark.svg" alt="" width="40" height="40"><span>%s<small>%s</small></span></p>
                %s
                </header>
                <main id="main" tabindex="-1">
                %s
                </main>
                <footer class="foot"><p>%s</p></footer>
                </body>
                </html>
                """.formatted(
                        texts.tag(),
                        text(title),
                        platform,
                        base,
                        base,
                        texts.of("跳到正文", "Skip to content"),
                        base,
                        platform,
                        texts.of("统一身份认证", "Unified identity"),
                        toggle,
                        body,
                        texts.of("行政权力进清单, 清单之外无权力", "A government may only do what stands on its published list"));
    }
}
