package qingdan.api.http;

import io.vertx.core.http.HttpHeaders;

/** Names and values of headers, made once. */
final class Headers {
    static final CharSequence IDEMPOTENCY_KEY = HttpHeaders.createOptimized("Idempotency-Key");
    static final CharSequence IDEMPOTENCY_REPLAYED = HttpHeaders.createOptimized("Idempotency-Replayed");
    static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");
    static final CharSequence API_VERSION = HttpHeaders.createOptimized("API-Version");
    static final CharSequence NO_SNIFF = HttpHeaders.createOptimized("X-Content-Type-Options");
    static final CharSequence NO_SNIFF_VALUE = HttpHeaders.createOptimized("nosniff");
    static final CharSequence POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    static final CharSequence POLICY_VALUE = HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");
    static final CharSequence STRICT_TRANSPORT = HttpHeaders.createOptimized("Strict-Transport-Security");
    static final CharSequence STRICT_TRANSPORT_VALUE =
            HttpHeaders.createOptimized("max-age=31536000; includeSubDomains");
    static final CharSequence REFERRER = HttpHeaders.createOptimized("Referrer-Policy");
    static final CharSequence REFERRER_VALUE = HttpHeaders.createOptimized("no-referrer");
    static final CharSequence DISPOSITION = HttpHeaders.createOptimized("Content-Disposition");
    static final CharSequence CONTENT_LANGUAGE = HttpHeaders.createOptimized("Content-Language");
    static final CharSequence NO_BUFFERING = HttpHeaders.createOptimized("X-Accel-Buffering");
    static final CharSequence WWW_AUTHENTICATE = HttpHeaders.createOptimized("WWW-Authenticate");
    static final CharSequence AUTHENTICATE_VALUE = HttpHeaders.createOptimized("Bearer realm=\"qingdan\"");
    static final CharSequence AUTHENTICATE_INVALID =
            HttpHeaders.createOptimized("Bearer realm=\"qingdan\", error=\"invalid_token\"");
    static final CharSequence JSON = HttpHeaders.createOptimized("application/json");
    static final CharSequence PROBLEM = HttpHeaders.createOptimized("application/problem+json");
    static final CharSequence EVENTS = HttpHeaders.createOptimized("text/event-stream");
    static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
    static final CharSequence PRIVATE_NO_CACHE = HttpHeaders.createOptimized("private, no-cache");
    static final CharSequence NO_CACHE = HttpHeaders.createOptimized("no-cache");
    static final CharSequence VARY_VALUE = HttpHeaders.createOptimized("Accept-Encoding, Accept-Language, Origin");
    static final CharSequence CLOSE = HttpHeaders.createOptimized("close");
    static final CharSequence GZIP = HttpHeaders.createOptimized("gzip");
    static final String EXPOSED = "ETag, Location, Link, Retry-After, API-Version, X-Request-Id, Idempotency-Replayed, "
            + "Content-Disposition, Deprecation, Sunset";
    static final String ALLOWED =
            "Authorization, Content-Type, Accept-Language, If-Match, If-None-Match, Idempotency-Key, "
                    + "X-Request-Id, X-Content-SHA256, Last-Event-ID";

    private Headers() {}
}
