package qingdan.identity.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The law of refresh tokens (刷新令牌): each is used once and replaced; one that comes back a second time has been stolen
 * or copied, and its whole family dies (RFC 9700 4.14.2, ASVS 10.4.5). Two mercies: an answer may get lost on the way,
 * so for {@link #GRACE} the one just replaced is honoured again as long as its successor was never used; and nothing
 * lives beyond the family's end (ASVS 10.4.8).
 */
public final class RefreshLaw {

    public static final Duration GRACE = Duration.ofSeconds(10);

    private RefreshLaw() {}

    /**
     * A token as it is stored.
     *
     * @param rotatedAt when it was replaced, null while it is the newest
     * @param successorUsed whether one that came out of it has itself been used
     */
    public record Presented(
            Instant familyEnds,
            @Nullable Instant familyRevokedAt,
            @Nullable Instant rotatedAt,
            boolean successorUsed) {}

    /** What to do with it. */
    public enum Ruling {
        /** Replace it. */
        ROTATE,
        /** Replace it once more: the first answer was lost. */
        REPEAT,
        /** Revoke the family: it was used before. */
        REUSED,
        EXPIRED,
        REVOKED
    }

    /** Rules on a presented token. */
    public static Ruling rule(Presented token, Instant now) {
        if (token.familyRevokedAt() != null) {
            return Ruling.REVOKED;
        }
        if (!now.isBefore(token.familyEnds())) {
            return Ruling.EXPIRED;
        }
        Instant rotatedAt = token.rotatedAt();
        if (rotatedAt == null) {
            return Ruling.ROTATE;
        }
        boolean fresh = now.isBefore(rotatedAt.plus(GRACE));
        return fresh && !token.successorUsed() ? Ruling.REPEAT : Ruling.REUSED;
    }
}
