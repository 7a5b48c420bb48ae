package qingdan.identity.domain;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.RegionCode;

/** What rules ask about a subject; null where his kind has no such thing. */
public final class SubjectFacts {

    private SubjectFacts() {}

    public static boolean holdsOneOf(Subject subject, Set<Role> roles) {
        return subject instanceof Subject.Official official && !Collections.disjoint(official.roles(), roles);
    }

    public static boolean hasScope(Subject subject, String scope) {
        return subject instanceof Subject.Partner partner && partner.scopes().contains(scope);
    }

    /** The person somebody is in law: himself, or the legal person he represents. */
    public static @Nullable String himself(Subject subject) {
        return switch (subject) {
            case Subject.Citizen citizen -> citizen.id();
            case Subject.Agent agent ->
                agent.mandate().ofRepresentative() ? agent.principal().id() : null;
            case Subject.Official ignored -> null;
            case Subject.Partner ignored -> null;
            case Subject.Anonymous ignored -> null;
            case Subject.NodePeer ignored -> null;
            case Subject.Platform ignored -> null;
        };
    }

    public static @Nullable String organ(Subject subject) {
        return switch (subject) {
            case Subject.Official official -> official.org();
            case Subject.Partner partner -> partner.org();
            case Subject.Anonymous ignored -> null;
            case Subject.Citizen ignored -> null;
            case Subject.Agent ignored -> null;
            case Subject.NodePeer ignored -> null;
            case Subject.Platform ignored -> null;
        };
    }

    public static @Nullable String post(Subject subject) {
        return subject instanceof Subject.Official official ? official.post() : null;
    }

    public static @Nullable RegionCode region(Subject subject) {
        return switch (subject) {
            case Subject.Official official -> official.region();
            case Subject.NodePeer node -> node.region();
            case Subject.Partner ignored -> null;
            case Subject.Anonymous ignored -> null;
            case Subject.Citizen ignored -> null;
            case Subject.Agent ignored -> null;
            case Subject.Platform ignored -> null;
        };
    }
}
