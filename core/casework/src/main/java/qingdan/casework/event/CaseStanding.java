package qingdan.casework.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.Light;

/**
 * Where a case stands after an event (办件现状): all that progress views and lights need, so that a reader of one event needs
 * no other.
 *
 * @param stage code of the stage now worked on; null when nobody has to act
 * @param stageName the stage's Chinese name
 * @param stageNameEn the stage's English name
 * @param post post that must act now
 * @param stageDue last day of the stage; null when it has no limit or the clock is paused
 * @param promisedDue last day of the promised limit (承诺时限); null before acceptance and while paused
 * @param statutoryDue last day of the statutory limit (法定时限); null before acceptance and while paused
 */
public record CaseStanding(
        CaseStatus status,
        @Nullable String stage,
        @Nullable String stageName,
        @Nullable String stageNameEn,
        @Nullable String post,
        @Nullable LocalDate stageDue,
        @Nullable LocalDate promisedDue,
        @Nullable LocalDate statutoryDue,
        Light light) {}
