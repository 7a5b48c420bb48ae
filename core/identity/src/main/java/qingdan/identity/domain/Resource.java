package qingdan.identity.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.RegionCode;

/**
 * What is asked for (客体). Each kind answers the same questions; an answer of null means that the thing has no such
 * property, and a rule that needs it then fails.
 */
public sealed interface Resource {

    /** The applicant or principal whose matter it is: a person's id. */
    default @Nullable String party() {
        return null;
    }

    /** Where the matter belongs (属地). */
    default @Nullable RegionCode region() {
        return null;
    }

    /** The organ that exercises the power (实施机关). */
    default @Nullable String org() {
        return null;
    }

    default @Nullable String itemCode() {
        return null;
    }

    /** The post the present step is bound to; null when any post with the role will do. */
    default @Nullable String post() {
        return null;
    }

    /** Who has claimed the step; null when it is free. */
    default @Nullable String assignee() {
        return null;
    }

    /** Who must keep out: separation of duty and recusal (不相容岗位分离, 回避). */
    default Set<String> barred() {
        return Set.of();
    }

    /** The platform as a whole. */
    record Platform() implements Resource {}

    /** An item of the list (权力事项). */
    record Item(
            @Nullable String itemCode,
            @Nullable String org,
            @Nullable RegionCode region) implements Resource {}

    /** An application as the applicant sees it (申请). */
    record Application(
            @Nullable String party,
            @Nullable String itemCode,
            @Nullable String org,
            @Nullable RegionCode region) implements Resource {}

    /** A case, or a step of it, as the authority sees it (办件, 待办). */
    record CaseFile(
            @Nullable String party,
            @Nullable String itemCode,
            @Nullable String org,
            @Nullable RegionCode region,
            @Nullable String post,
            @Nullable String assignee,
            Set<String> barred)
            implements Resource {
        public CaseFile {
            barred = Set.copyOf(barred);
        }
    }

    /** A territory, for statistics and supervision (区划). */
    record Territory(RegionCode region) implements Resource {}

    /**
     * A person's account or delegation (账户, 授权).
     *
     * @param party the owner: for a delegation the principal who grants it, for a confirmation the agent
     */
    record Account(String party) implements Resource {}

    /** An organ and its staff (机关人员). */
    record Organ(String org, RegionCode region) implements Resource {}
}
