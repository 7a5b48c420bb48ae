package qingdan.registry.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.kernel.domain.RegionCode;
import qingdan.registry.domain.DivisionCommand.AbolishDivision;
import qingdan.registry.domain.DivisionCommand.AmendDivision;
import qingdan.registry.domain.DivisionCommand.RegisterDivision;
import qingdan.registry.event.Division;
import qingdan.registry.event.DivisionEnded;
import qingdan.registry.event.DivisionEvent;
import qingdan.registry.event.DivisionRecorded;

/**
 * What may be done with a division (行政区划管理规则). A code stands for one division for ever and changes from a day on, never
 * backwards; its leading digits are those of the division above (GB/T 2260), for rights are given by them; it ends only when
 * nothing rests on it any more. Pure.
 */
public final class DivisionLaw {
    private static final Map<String, Set<String>> KINDS = Map.of(
            "province", Set.of("province"),
            "city", Set.of("city"),
            "county", Set.of("county", "district", "county-city"),
            "zone", Set.of("functional-zone"));

    private DivisionLaw() {}

    /**
     * Decides one command.
     *
     * @param division the code's history so far, {@link DivisionHistory#unknown} for a new one
     * @param today the day of the decision, in Asia/Shanghai
     */
    public static Decision<DivisionEvent> decide(
            DivisionHistory division, DivisionCommand command, LocalDate today, DivisionFacts facts) {
        return timely(division, command, today)
                .or(() -> switch (command) {
                    case RegisterDivision c -> register(c, facts);
                    case AmendDivision c -> amend(division, c, facts);
                    case AbolishDivision c -> abolish(division, c, facts);
                })
                .map(refusal -> Decision.<DivisionEvent>refuse(refusal))
                .orElseGet(() -> Decision.accept(event(command)));
    }

    private static DivisionEvent event(DivisionCommand command) {
        return switch (command) {
            case RegisterDivision c ->
                new DivisionRecorded(c.code(), c.division(), c.predecessor(), c.reason(), c.basis());
            case AmendDivision c -> new DivisionRecorded(c.code(), c.division(), null, c.reason(), c.basis());
            case AbolishDivision c -> new DivisionEnded(c.code(), c.from(), c.successor(), c.reason(), c.basis());
        };
    }

    private static Optional<Refusal> timely(DivisionHistory division, DivisionCommand command, LocalDate today) {
        boolean adds = command instanceof RegisterDivision;
        if (adds && !division.periods().isEmpty())
            return Optional.of(Refusal.at("division-already-known", "/code", "division", division.code()));
        if (!adds && division.periods().isEmpty())
            return Optional.of(Refusal.of("division-not-found", "division", division.code()));
        if (division.end() != null)
            return Optional.of(
                    Refusal.of("division-already-ended", "division", division.code(), "from", division.end()));
        if (command.from().isBefore(today))
            return Optional.of(
                    Refusal.at("division-date-past", "/effectiveFrom", "from", command.from(), "today", today));
        LocalDate last = division.newest().map(Division::validFrom).orElse(null);
        return last != null && !command.from().isAfter(last)
                ? Optional.of(
                        Refusal.at("division-version-overlap", "/effectiveFrom", "from", command.from(), "after", last))
                : Optional.empty();
    }

    private static Optional<Refusal> register(RegisterDivision c, DivisionFacts facts) {
        Division d = c.division();
        if (!codeFits(d)) return Optional.of(Refusal.at("division-code-wrong", "/code", "code", d.code()));
        if (d.parent() == null)
            return Optional.of(Refusal.at("division-parent-unfit", "/parent", "parent", "", "from", c.from()));
        if (c.predecessor() != null && (facts.other() == null || !precedes(facts.other(), d)))
            return Optional.of(Refusal.at(
                    "division-predecessor-unfit", "/predecessor", "predecessor", c.predecessor(), "from", c.from()));
        return standsWell(d, facts);
    }

    private static Optional<Refusal> amend(DivisionHistory division, AmendDivision c, DivisionFacts facts) {
        Division held = division.newest().orElseThrow();
        Division d = c.division();
        if (held.name().equals(d.name()) && held.kind().equals(d.kind()) && Objects.equals(held.parent(), d.parent()))
            return Optional.of(Refusal.of("division-unchanged", "division", division.code()));
        if (!held.level().equals(d.level()))
            return Optional.of(Refusal.at("division-code-wrong", "/level", "code", d.code()));
        return held.parent() == null && d.parent() == null ? kind(d) : standsWell(d, facts);
    }

    private static Optional<Refusal> standsWell(Division d, DivisionFacts facts) {
        Division parent = facts.parent();
        if (parent == null || !parentFits(d, parent))
            return Optional.of(Refusal.at(
                    "division-parent-unfit",
                    "/parent",
                    "parent",
                    Objects.requireNonNullElse(d.parent(), ""),
                    "from",
                    d.validFrom()));
        if (facts.namesake() != null)
            return Optional.of(
                    Refusal.at("division-name-taken", "/name", "name", d.name(), "holder", facts.namesake()));
        return kind(d);
    }

    private static Optional<Refusal> kind(Division d) {
        return KINDS.getOrDefault(d.level(), Set.of()).contains(d.kind())
                ? Optional.empty()
                : Optional.of(Refusal.at("division-kind-unfit", "/kind", "kind", d.kind(), "level", d.level()));
    }

    /** Zones have codes like counties. */
    private static boolean codeFits(Division d) {
        if (!RegionCode.isValid(d.code())) return false;
        return switch (new RegionCode(d.code()).level()) {
            case PROVINCE -> d.level().equals("province");
            case CITY -> d.level().equals("city");
            case COUNTY -> d.level().equals("county") || d.level().equals("zone");
        };
    }

    private static boolean parentFits(Division d, Division parent) {
        boolean above =
                switch (d.level()) {
                    case "city" -> parent.level().equals("province");
                    case "county", "zone" ->
                        parent.level().equals("city") || parent.level().equals("province");
                    default -> false;
                };
        return above && new RegionCode(parent.code()).contains(new RegionCode(d.code()));
    }

    /** Who gives way to a new code is of its level and still there the day before. */
    private static boolean precedes(DivisionHistory before, Division d) {
        return before.on(d.validFrom().minusDays(1))
                .filter(b -> b.level().equals(d.level()) && !b.code().equals(d.code()))
                .isPresent();
    }

    private static Optional<Refusal> abolish(DivisionHistory division, AbolishDivision c, DivisionFacts facts) {
        String name = division.newest().orElseThrow().name();
        DivisionFacts.Held held = facts.held();
        if (held.below() > 0) return Optional.of(rests("division-has-divisions", name, held.below(), held.someBelow()));
        if (held.organs() > 0) return Optional.of(rests("division-has-organs", name, held.organs(), held.someOrgans()));
        if (held.items() > 0) return Optional.of(rests("division-has-items", name, held.items(), held.someItems()));
        if (c.successor() == null) return Optional.empty();
        DivisionHistory next = facts.other();
        boolean fit = next != null
                && next.end() == null
                && !next.code().equals(division.code())
                && next.on(c.from()).isPresent();
        return fit
                ? Optional.empty()
                : Optional.of(Refusal.at(
                        "division-successor-unfit", "/successor", "successor", c.successor(), "from", c.from()));
    }

    private static Refusal rests(String code, String name, int count, List<String> some) {
        return Refusal.of(code, "division", name, "count", count, "some", String.join(", ", some));
    }
}
