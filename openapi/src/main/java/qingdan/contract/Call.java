package qingdan.contract;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that surrounds the arguments of one operation call.
 *
 * @param principal who calls
 * @param ifMatch the stream version the command rests on ({@code If-Match: "v3"} is 3)
 * @param idempotencyKey the caller's key for this command; kept 7 days with the stored answer
 * @param requestHash SHA-256 over method, path and body: the same key with another hash is refused
 * @param locale language of problems and texts: {@link Locale#SIMPLIFIED_CHINESE} or {@link Locale#ENGLISH}
 * @param requestId id of this request in logs and answers
 * @param address network address the call comes from, IPv6 as its /64; for bounds only, never stored
 */
@SuppressWarnings("ArrayRecordComponent") // a digest that is only ever passed on; calls are never compared
public record Call(
        Principal principal,
        @Nullable Long ifMatch,
        @Nullable String idempotencyKey,
        byte[] requestHash,
        Locale locale,
        String requestId,
        String address) {

    /** A call that came over no network. */
    public Call(
            Principal principal,
            @Nullable Long ifMatch,
            @Nullable String idempotencyKey,
            byte[] requestHash,
            Locale locale,
            String requestId) {
        this(principal, ifMatch, idempotencyKey, requestHash, locale, requestId, "");
    }

    /** The version a command rests on; the router has answered 428 before, if the contract asks for it. */
    public long version() {
        if (ifMatch == null) {
            throw new IllegalStateException("Expected If-Match, but the operation does not ask for it");
        }
        return ifMatch;
    }

    /** The idempotency key; the router has answered 428 before, if the contract asks for it. */
    public String key() {
        if (idempotencyKey == null) {
            throw new IllegalStateException("Expected Idempotency-Key, but the operation does not ask for it");
        }
        return idempotencyKey;
    }
}
