package qingdan.api.people;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import qingdan.contract.ContractJson;

/**
 * What a node answered.
 *
 * @param etag version of what the answer shows, as the header says it; null without one
 */
public record Answer(
        int status, @Nullable String etag, @Nullable String location, String body) {
    private static final int SHOWN = 400;

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Whether it is the problem of this code. */
    public boolean isProblem(String code) {
        return status >= 400 && body.contains("/" + code + "\"");
    }

    /** The answer as a record of the contract; anything but a success is a failure. */
    public <T> T as(Class<T> type) {
        if (!isSuccess()) throw new Unexpected(this);
        try {
            return ContractJson.mapper().readValue(body, type);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("Expected a " + type.getSimpleName() + ", but got " + body, e);
        }
    }

    /** The same success again: equal status, body and version. */
    public boolean equalsAnswer(Answer other) {
        return status == other.status && body.equals(other.body) && java.util.Objects.equals(etag, other.etag);
    }

    /** An answer that the one who asked did not reckon with. */
    public static final class Unexpected extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unexpected(Answer answer) {
            super("Expected a success, but got " + answer.status + " "
                    + answer.body.substring(0, Math.min(SHOWN, answer.body.length())));
        }
    }
}
