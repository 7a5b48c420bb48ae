package qingdan.api.http;

/** Codes of openapi/problems.yaml that the door itself answers with. */
final class Codes {
    static final String REQUEST_MALFORMED = "request-malformed";
    static final String JSON_MALFORMED = "json-malformed";
    static final String BODY_MISSING = "body-missing";
    static final String PARAMETERS_INVALID = "parameters-invalid";
    static final String BODY_INVALID = "body-invalid";
    static final String PRECONDITION_MALFORMED = "precondition-malformed";
    static final String SIGN_IN_REQUIRED = "sign-in-required";
    static final String TOKEN_INVALID = "token-invalid";
    static final String AUDIENCE_REFUSED = "audience-refused";
    static final String SCOPE_MISSING = "scope-missing";
    static final String NOT_FOUND = "not-found";
    static final String METHOD_NOT_ALLOWED = "method-not-allowed";
    static final String NOT_ACCEPTABLE = "not-acceptable";
    static final String REQUEST_TIMEOUT = "request-timeout";
    static final String BODY_TOO_LARGE = "body-too-large";
    static final String UPLOAD_TOO_LARGE = "upload-too-large";
    static final String URI_TOO_LONG = "uri-too-long";
    static final String MEDIA_TYPE_UNSUPPORTED = "media-type-unsupported";
    static final String UPLOAD_HASH_MISMATCH = "upload-hash-mismatch";
    static final String KEY_REUSED = "idempotency-key-reused";
    static final String IF_MATCH_REQUIRED = "if-match-required";
    static final String KEY_REQUIRED = "idempotency-key-required";
    static final String TOO_MANY_REQUESTS = "too-many-requests";
    static final String HEADERS_TOO_LARGE = "headers-too-large";
    static final String INTERNAL_ERROR = "internal-error";
    static final String COMMIT_TIMEOUT = "commit-timeout";
    static final String SERVICE_UNAVAILABLE = "service-unavailable";

    private Codes() {}
}
