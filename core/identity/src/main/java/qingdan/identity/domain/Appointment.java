package qingdan.identity.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.RegionCode;

/**
 * A person's hold of a post (任职, 岗位): rights hang on it and end with it. A person with two posts acts in one at a
 * time and says which when he signs in.
 *
 * @param org the organ's unified social credit code
 * @param from the first day
 * @param to the day after the last, null while open
 */
public record Appointment(
        UUID id,
        UUID person,
        String org,
        String orgName,
        String post,
        Set<Role> roles,
        RegionCode region,
        LocalDate from,
        @Nullable LocalDate to) {

    public Appointment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(org, "org");
        Objects.requireNonNull(orgName, "orgName");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(region, "region");
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one role, but the post has none");
        }
        if (to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException("Expected an end after the beginning");
        }
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
