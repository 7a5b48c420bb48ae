package qingdan.contract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who calls (调用主体), as the verified token says: the human or system, whom it acts for, and in which post.
 *
 * @param kind what kind of subject calls
 * @param subject the issuer's stable id of the caller; empty for {@link Kind#ANONYMOUS}
 * @param name the name to show beside an action
 * @param actsFor the person acted for (被代理人), e.g. a legal person when its agent calls
 * @param org the organ (机关) of an official, as unified social credit code
 * @param post the post (岗位) the official acts in
 * @param region the division code (行政区划代码) the post belongs to
 * @param roles roles the token grants
 * @param scopes OAuth scopes the token grants
 */
public record Principal(
        Kind kind,
        String subject,
        String name,
        @Nullable Represented actsFor,
        @Nullable String org,
        @Nullable String post,
        @Nullable String region,
        Set<String> roles,
        Set<String> scopes) {

    /** Nobody signed in: only operations with {@code security: []} are called so. */
    public static final Principal ANONYMOUS =
            new Principal(Kind.ANONYMOUS, "", "", null, null, null, null, Set.of(), Set.of());

    /** Kinds of subjects: natural person, legal person's agent, official, third-party system, node. */
    public enum Kind {
        ANONYMOUS,
        CITIZEN,
        LEGAL_PERSON,
        OFFICIAL,
        PARTNER,
        NODE
    }

    /**
     * Whom the caller acts for (被代理人), and what he was given to do (授权范围). What is not named is not given.
     *
     * @param id the issuer's stable id of that person
     * @param code its unified social credit code (统一社会信用代码), if it is a legal person
     * @param delegation the delegation's id, or {@code representative} for a legal representative (法定代表人)
     * @param items codes of the items covered; {@code *} for all
     * @param actions what may be done: view, apply, answer, withdraw, receive, rate
     */
    public record Represented(
            String id, String name, @Nullable String code, String delegation, Set<String> items, Set<String> actions) {
        public Represented {
            items = Set.copyOf(items);
            actions = Set.copyOf(actions);
        }

        /** Somebody acted for without any delegation: it gives no right. */
        public Represented(String id, String name, @Nullable String code) {
            this(id, name, code, "", Set.of(), Set.of());
        }
    }

    public Principal {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return kind != Kind.ANONYMOUS;
    }

    /** Whose affairs these are: the principal acted for, or the caller. */
    public String party() {
        return actsFor == null ? subject : actsFor.id();
    }
}
