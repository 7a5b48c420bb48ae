package qingdan.api.oidc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import qingdan.contract.ProblemRegistry;
import qingdan.identity.TokenFault;
import qingdan.identity.domain.DenyReason;

/** Every reason to refuse somebody stands in the problem registry. */
@NullUnmarked
class DenyReasonArchTest {

    @Test
    void shouldKnowTheProblemOfEveryReason() {
        for (DenyReason reason : DenyReason.values()) {
            assertTrue(ProblemRegistry.get().knows(reason.problem()), reason.problem());
        }
        assertTrue(ProblemRegistry.get().knows(TokenFault.EXPIRED.code()));
        assertTrue(ProblemRegistry.get().knows(TokenFault.INVALID.code()));
    }
}
