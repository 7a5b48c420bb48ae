package qingdan.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the contract (接口操作), ready to be served.
 *
 * @param room the tag, which names the interface: {@code Casework} is {@code CaseworkOperations}
 * @param path whole template with its leading slash, e.g. {@code /v1/cases/{caseId}}
 * @param alternatives what {@code security} accepts: one of these; an empty list means nobody needs to sign in
 * @param query parameters of the query, in contract order
 * @param headers headers the operation itself reads; the standard ones are flags below
 * @param ifMatch the command rests on a version: {@code If-Match} is required
 * @param idempotencyKey {@code Idempotency-Key} is required; its rules
 * @param answers by status
 * @param source the operation in the bundle
 */
public record Operation(
        String id,
        String method,
        String path,
        String room,
        Set<Audience> audience,
        List<Security> alternatives,
        boolean anonymous,
        List<Parameter> pathParameters,
        List<Parameter> query,
        List<Parameter> headers,
        boolean ifMatch,
        boolean ifNoneMatch,
        @Nullable Check idempotencyKey,
        @Nullable Body body,
        Map<Integer, Answer> answers,
        JsonNode source) {

    /** One way to be let in: a scheme and the scopes it must grant. */
    public record Security(Audience scheme, Set<String> scopes) {}

    /**
     * What may be sent.
     *
     * @param mediaType the one media type taken
     * @param check rules of a JSON body
     * @param streamed bytes that go to disk, not through validation
     * @param maxBytes limit the contract sets, 0 when it sets none
     */
    public record Body(String mediaType, boolean required, Check check, boolean streamed, long maxBytes) {}

    /**
     * What may be answered.
     *
     * @param content rules by media type
     * @param etag the answer carries an entity tag
     */
    public record Answer(Map<String, Check> content, boolean etag) {}

    /** Media types of the successful answers. */
    public List<String> produces() {
        return answers.entrySet().stream()
                .filter(entry -> entry.getKey() >= 200 && entry.getKey() < 300)
                .flatMap(entry -> entry.getValue().content().keySet().stream())
                .distinct()
                .toList();
    }

    /** Whether a successful answer carries an entity tag. */
    public boolean hasEtag() {
        return answers.entrySet().stream()
                .anyMatch(e ->
                        e.getKey() >= 200 && e.getKey() < 300 && e.getValue().etag());
    }
}
