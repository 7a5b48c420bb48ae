package qingdan.api.simulate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one simulated case, as the people in it know.
 *
 * @param applicationId null when it was not even submitted
 * @param number its acceptance number; null as above
 * @param failure what went wrong; null when all went as planned
 */
record Fate(
        CasePlan plan,
        @Nullable UUID applicationId,
        @Nullable String number,
        @Nullable String failure) {}
