package qingdan.api.http;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import qingdan.api.contract.Audience;
import qingdan.api.contract.Operation;
import qingdan.contract.Principal;
import qingdan.contract.Problem;

/**
 * Who may call an operation at all (准入), by the contract alone. Denies by default: the caller's kind must be named by the operation's
 * security, with every scope it asks for. Finer rules (region, organ, post, own case) are the room's.
 */
final class Admission {
    private Admission() {}

    /** Why the caller may not come in, or null when he may. */
    static @Nullable Problem refusal(Operation operation, Principal principal) {
        if (operation.anonymous()) {
            return null;
        }
        Audience kind = audienceOf(principal);
        String missing = null;
        for (Operation.Security way : operation.alternatives()) {
            if (way.scheme() == kind) {
                if (principal.scopes().containsAll(way.scopes())) {
                    return null;
                }
                Set<String> scopes = new TreeSet<>(way.scopes());
                scopes.removeAll(principal.scopes());
                missing = String.join(" ", scopes);
            }
        }
        if (missing != null) {
            return Problem.of(Codes.SCOPE_MISSING, "scope", missing);
        }
        Set<String> words = new TreeSet<>();
        operation.audience().forEach(audience -> words.add(audience.word()));
        return Problem.of(Codes.AUDIENCE_REFUSED, "audience", String.join(", ", words));
    }

    private static Audience audienceOf(Principal principal) {
        return switch (principal.kind()) {
            case ANONYMOUS -> Audience.PUBLIC;
            case CITIZEN, LEGAL_PERSON -> Audience.CITIZEN;
            case OFFICIAL -> Audience.OFFICIAL;
            case PARTNER -> Audience.PARTNER;
            case NODE -> Audience.NODE;
        };
    }
}
