package qingdan.api.http;

import io.smallrye.mutiny.Uni;
import qingdan.contract.Principal;

/** Says who a bearer token speaks for (认证). Must not block; may answer at once. */
@FunctionalInterface
public interface Authenticator {
    Uni<Authentication> authenticate(String bearerToken);

    /** What became of a token. */
    sealed interface Authentication {
        record Known(Principal principal) implements Authentication {}

        /**
         * Refused.
         *
         * @param code a 401 of openapi/problems.yaml: {@code token-invalid}, {@code token-expired}
         */
        record Refused(String code) implements Authentication {}
    }
}
