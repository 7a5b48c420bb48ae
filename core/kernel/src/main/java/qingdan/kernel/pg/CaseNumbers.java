package qingdan.kernel.pg;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.function.Function;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.domain.SerialRange;

/** Gives cases and requests their numbers (发号): never one twice, at no node of the province. Thread-safe. */
public final class CaseNumbers {
    private final Serials serials;
    private final Function<String, SerialRange> ranges;

    /** @param ranges the serials that this node may give to cases of a region, by its code */
    public CaseNumbers(Serials serials, Function<String, SerialRange> ranges) {
        this.serials = serials;
        this.ranges = ranges;
    }

    /** A case or an application, received on that day for an organ of that region. */
    public Uni<String> ofCase(String region, LocalDate day) {
        return next("case/", ranges.apply(region), region, day);
    }

    /** A request to change the list of that region; numbered by the node that serves it. */
    public Uni<String> ofChange(String region, LocalDate day) {
        return next("change/", SerialRange.CHANGES, region, day);
    }

    private Uni<String> next(String kind, SerialRange range, String region, LocalDate day) {
        return serials.next(kind + region + "/" + day)
                .map(serial -> range.number(new RegionCode(region), day, serial).value());
    }
}
