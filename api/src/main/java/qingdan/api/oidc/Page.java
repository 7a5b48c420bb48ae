package qingdan.api.oidc;

/**
 * A page as it is sent.
 *
 * @param html the whole document
 * @param formTarget the origin a form on it may lead on to after our own answer; empty for none. Browsers hold
 *     {@code form-action} against redirects too.
 */
record Page(String html, String formTarget) {

    /** What the page may load: our style and picture, nothing else, no script at all. */
    String policy() {
        return "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'"
                + (formTarget.isEmpty() ? "" : " " + formTarget)
                + "; frame-ancestors 'none'; base-uri 'none'";
    }
}
