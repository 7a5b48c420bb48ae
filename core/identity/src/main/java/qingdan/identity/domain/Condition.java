package qingdan.identity.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What must be true for somebody to have a right (授权条件). A rule is data, so that one and the same rule is weighed for
 * one thing by {@link Weighing} and turned into a predicate for lists of things by the store's AccessFilter; a test
 * holds the two against each other.
 */
public sealed interface Condition {

    /** Anybody, signed in or not. */
    record Everyone() implements Condition {}

    /** Somebody who has signed in, whoever he is. */
    record SignedIn() implements Condition {}

    /** A member of staff in a post with one of the roles. */
    record HoldsOneOf(Set<Role> roles) implements Condition {
        public HoldsOneOf {
            roles = Set.copyOf(roles);
        }
    }

    /** A partner's system with the scope. */
    record HasScope(String scope) implements Condition {}

    /** Another node of the platform. */
    record IsNode() implements Condition {}

    /** The platform itself. */
    record IsPlatform() implements Condition {}

    /** A natural person, for himself or as an agent whose mandate holds the action and the item, if there is one. */
    record MayActAsParty(DelegatedAction action) implements Condition {}

    /** The person whose account or delegation it is: himself or a legal person's representative, no other agent. */
    record IsPartyHimself() implements Condition {}

    /** The matter is his, or his principal's, with a mandate that holds the action and the item. */
    record ActsForParty(DelegatedAction action) implements Condition {}

    /** The matter belongs to his organ. */
    record OfHisOrgan() implements Condition {}

    /** The matter lies in his region or below it. */
    record InHisRegion() implements Condition {}

    /** The step is bound to his post or to none. */
    record AtHisPost() implements Condition {}

    /** The step is free or claimed by him. */
    record FreeOrHis() implements Condition {}

    /** He has not dealt with an earlier step that excludes him, and has not recused himself. */
    record NotBarred() implements Condition {}

    record AllOf(List<Condition> parts) implements Condition {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    record AnyOf(List<Condition> ways) implements Condition {
        public AnyOf {
            ways = List.copyOf(ways);
            if (ways.isEmpty()) {
                throw new IllegalArgumentException("Expected at least one way, but there is none");
            }
        }
    }

    static Condition all(Condition... parts) {
        return new AllOf(Arrays.asList(parts));
    }

    static Condition any(Condition... ways) {
        return new AnyOf(Arrays.asList(ways));
    }

    static Condition holds(Role... roles) {
        return new HoldsOneOf(Set.of(roles));
    }
}
