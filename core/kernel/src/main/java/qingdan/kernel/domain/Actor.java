package qingdan.kernel.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who did it, and on which post (经办人、岗位): stored with every event, as the plan's duty lists demand
 * (责任清单: 责任到岗、责任到人).
 *
 * @param subject stable id of the person, organisation or node (never a citizen number)
 * @param name the name shown in the record
 * @param principal whom the actor acts for: a legal person for its agent (法人、委托人)
 * @param org unified social credit code of the acting organ (实施主体)
 * @param post the post held when acting (岗位)
 * @param region code of the region the organ belongs to
 */
public record Actor(
        Kind kind,
        String subject,
        String name,
        @Nullable String principal,
        @Nullable String org,
        @Nullable String post,
        @Nullable String region) {
    /** What kind of actor (主体类型). */
    public enum Kind {
        /** 自然人. */
        CITIZEN,
        /** 法人. */
        LEGAL_PERSON,
        /** 政府工作人员. */
        OFFICIAL,
        /** 对接系统. */
        PARTNER,
        /** 节点. */
        NODE,
        /** 系统自动. */
        SYSTEM
    }

    public Actor {
        if (subject.isBlank()) {
            throw new IllegalArgumentException("Expected a subject, but it is blank");
        }
    }

    /** The platform acting by itself, e.g. a sweeper: {@code system("deadline")}. */
    public static Actor system(String part) {
        return new Actor(Kind.SYSTEM, "system:" + part, "系统", null, null, null, null);
    }

    public static Actor citizen(String subject, String name) {
        return new Actor(Kind.CITIZEN, subject, name, null, null, null, null);
    }

    public static Actor official(String subject, String name, String org, String post, String region) {
        return new Actor(Kind.OFFICIAL, subject, name, null, org, post, region);
    }

    @Override
    public String toString() {
        return kind + ":" + subject;
    }
}
