package qingdan.identity.domain;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.RegionCode;

/** Who asks (主体), as his token says it: a human in one capacity at a time, or a machine. */
public sealed interface Subject {

    /** The human's or the machine's own id, never the principal's. */
    String id();

    String name();

    /** The one written beside every event he causes. */
    Actor actor();

    /** Nobody has signed in (未登录). */
    record Anonymous() implements Subject {
        @Override
        public String id() {
            return "anonymous";
        }

        @Override
        public String name() {
            return "公众";
        }

        @Override
        public Actor actor() {
            return new Actor(Actor.Kind.SYSTEM, id(), name(), null, null, null, null);
        }
    }

    /** A natural person in his own matters (自然人本人). */
    record Citizen(String id, String name, NaturalPerson.RealNameLevel level) implements Subject {
        public Citizen {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
        }

        @Override
        public Actor actor() {
            return new Actor(Actor.Kind.CITIZEN, id, name, null, null, null, null);
        }
    }

    /** A natural person who acts for another person, mostly a legal one (经办人, 代理人). */
    record Agent(String id, String name, Party principal, Mandate mandate) implements Subject {
        public Agent {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(principal, "principal");
            Objects.requireNonNull(mandate, "mandate");
        }

        @Override
        public Actor actor() {
            Actor.Kind kind = principal.kind() == Party.Kind.LEGAL ? Actor.Kind.LEGAL_PERSON : Actor.Kind.CITIZEN;
            return new Actor(kind, id, name, principal.id(), null, null, null);
        }
    }

    /** A member of staff in one post of one organ (工作人员). */
    record Official(String id, String name, String org, String orgName, String post, RegionCode region, Set<Role> roles)
            implements Subject {
        public Official {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(org, "org");
            Objects.requireNonNull(post, "post");
            roles = Set.copyOf(roles);
        }

        public boolean holds(Role role) {
            return roles.contains(role);
        }

        @Override
        public Actor actor() {
            return new Actor(Actor.Kind.OFFICIAL, id, name, null, org, post, region.value());
        }
    }

    /** A system of somebody else (第三方系统), known by its client id. */
    record Partner(String id, String name, @Nullable String org, Set<String> scopes) implements Subject {
        public Partner {
            Objects.requireNonNull(id, "id");
            scopes = Set.copyOf(scopes);
        }

        @Override
        public Actor actor() {
            return new Actor(Actor.Kind.PARTNER, id, name, null, org, null, null);
        }
    }

    /** Another node of the platform (省市县节点). */
    record NodePeer(String id, String name, RegionCode region) implements Subject {
        @Override
        public Actor actor() {
            return new Actor(Actor.Kind.NODE, id, name, null, null, null, region.value());
        }
    }

    /** The platform itself: sweepers and timers (系统). */
    record Platform(String id, String name) implements Subject {
        @Override
        public Actor actor() {
            return new Actor(Actor.Kind.SYSTEM, id, name, null, null, null, null);
        }
    }
}
