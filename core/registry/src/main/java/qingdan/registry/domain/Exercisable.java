package qingdan.registry.domain;

import java.time.LocalDate;
import java.util.Optional;
import qingdan.kernel.domain.Refusal;
import qingdan.registry.event.Exercise;
import qingdan.registry.event.ItemStatus;

/**
 * May this organ exercise this item, in this region, on this day? (清单之外无权力.) The SQL function
 * {@code registry.require_in_force} gives the same answer; a test compares the two.
 */
public final class Exercisable {
    /** The item does not stand on the list (不在清单上). */
    public static final String NOT_LISTED = "item-not-listed";

    /** The item is not in force on the day: not yet, suspended, or abolished (未生效、暂停或已取消). */
    public static final String NOT_IN_FORCE = "item-not-in-force";

    /** The item is exercised by another organ or in another region (非本机关或本地区行使). */
    public static final String NOT_EXERCISED_HERE = "item-not-exercised-here";

    private Exercisable() {}

    /** Empty when the item may be exercised; otherwise the refusal, with the item, the day and the status. */
    public static Optional<Refusal> refusal(ItemHistory item, int version, String organ, String region, LocalDate day) {
        if (item.versions().isEmpty()) return Optional.of(Refusal.of(NOT_LISTED, "itemCode", item.itemCode()));
        ItemVersion shown = item.versionOn(day).orElseGet(() -> item.newest().orElseThrow());
        String name = shown.content().name();
        Exercise exercise = shown.content().exercise();
        if (!exercise.organ().equals(organ) || !exercise.region().equals(region))
            return Optional.of(Refusal.of(
                    NOT_EXERCISED_HERE, "item", name, "itemCode", item.itemCode(), "region", exercise.region()));
        ItemStatus status = item.statusOn(day);
        if (status != ItemStatus.IN_FORCE || shown.version() != version)
            return Optional.of(Refusal.of(
                    NOT_IN_FORCE, "item", name, "itemCode", item.itemCode(), "day", day, "status", status.word()));
        return Optional.empty();
    }
}
