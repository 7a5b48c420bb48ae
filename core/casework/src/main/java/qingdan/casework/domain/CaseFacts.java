package qingdan.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.procedure.domain.Procedure;

/**
 * What the law of a case must know besides the case itself (裁量所据事实); passed in, so that deciding is pure.
 *
 * @param item the item's version on the day of {@code now}; needed to begin a case, null when the list does not carry it
 * @param procedure the procedure version the case is pinned to
 * @param actor who commands, in the post they act in now
 */
public record CaseFacts(
        @Nullable ItemFacts item, Procedure procedure, WorkCalendar calendar, Actor actor, Instant now) {

    /** The legal day (北京时间). */
    public LocalDate today() {
        return LocalDate.ofInstant(now, WorkCalendar.ZONE);
    }
}
