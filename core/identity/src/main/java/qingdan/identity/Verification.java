package qingdan.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qingdan.identity.domain.Subject;

/** What came of looking at a token (令牌校验结果). */
public sealed interface Verification {

    /**
     * It holds.
     *
     * @param session the session it came out of, null for a machine's
     * @param family the family of tokens it belongs to, null for a machine's
     */
    record Verified(
            Subject subject,
            String issuer,
            Set<String> scopes,
            @Nullable String session,
            @Nullable String family,
            Instant expiresAt)
            implements Verification {
        public Verified {
            scopes = Set.copyOf(scopes);
        }
    }

    /** It does not, and why. */
    record Refused(TokenFault fault) implements Verification {}
}
