package qingdan.api.http;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What Accept, Content-Type and Accept-Language ask for. */
final class MediaTypes {
    static final String JSON = "application/json";
    static final String EVENTS = "text/event-stream";
    private static final int MAX_PARTS = 50;

    private MediaTypes() {}

    /** Whether one of the offers satisfies the Accept header (RFC 9110, 12.5.1); a range with q=0 is a refusal. */
    static boolean accepts(@Nullable String accept, List<String> offers) {
        if (accept == null || accept.isEmpty() || accept.equals("*/*") || offers.isEmpty()) {
            return true;
        }
        if (offers.size() == 1 && accept.equals(offers.get(0))) {
            return true;
        }
        for (String offer : offers) {
            if (quality(accept, offer) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Quality the header gives the offer: the most specific range decides. */
    private static double quality(String accept, String offer) {
        int best = -1;
        double quality = 0;
        String[] ranges = accept.split(",", MAX_PARTS);
        for (String range : ranges) {
            String type = bare(range);
            int specific = type.equals(offer)
                    ? 2
                    : type.equals(offer.substring(0, offer.indexOf('/')) + "/*") ? 1 : type.equals("*/*") ? 0 : -1;
            if (specific > best) {
                best = specific;
                quality = q(range);
            }
        }
        return quality;
    }

    /** A media type in lower case without its parameters. */
    static String bare(String value) {
        int semicolon = value.indexOf(';');
        return (semicolon < 0 ? value : value.substring(0, semicolon)).trim().toLowerCase(Locale.ROOT);
    }

    private static double q(String range) {
        int at = range.toLowerCase(Locale.ROOT).indexOf("q=");
        if (at < 0) {
            return 1;
        }
        int end = range.indexOf(';', at);
        try {
            return Double.parseDouble(
                    range.substring(at + 2, end < 0 ? range.length() : end).trim());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Whether a Content-Type is the wanted one; JSON is UTF-8 and nothing else. */
    static boolean matches(@Nullable String contentType, String wanted) {
        if (contentType == null) {
            return false;
        }
        if (contentType.equals(wanted)) {
            return true;
        }
        if (!bare(contentType).equals(wanted)) {
            return false;
        }
        int charset = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (charset < 0) {
            return true;
        }
        String name = contentType.substring(charset + 8).replace("\"", "").trim();
        return name.toLowerCase(Locale.ROOT).startsWith("utf-8");
    }

    /** Chinese, unless English is wanted more. */
    static Locale locale(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isEmpty()) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        double zh = 0;
        double en = 0;
        for (String part : acceptLanguage.split(",", MAX_PARTS)) {
            String tag = bare(part);
            if (tag.startsWith("zh")) {
                zh = Math.max(zh, q(part));
            } else if (tag.startsWith("en")) {
                en = Math.max(en, q(part));
            }
        }
        return en > zh ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /** Whether gzip is accepted. */
    static boolean acceptsGzip(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        int at = acceptEncoding.indexOf("gzip");
        return at >= 0 && !acceptEncoding.startsWith("gzip;q=0", at);
    }
}
