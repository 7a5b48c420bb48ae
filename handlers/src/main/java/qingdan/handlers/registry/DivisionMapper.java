package qingdan.handlers.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.contract.model.AmendRegion;
import qingdan.contract.model.DivisionEndView;
import qingdan.contract.model.DivisionHistoryView;
import qingdan.contract.model.DivisionPeriodView;
import qingdan.contract.model.RegisterRegion;
import qingdan.registry.domain.DivisionFacts;
import qingdan.registry.domain.DivisionHistory;
import qingdan.registry.event.Division;
import qingdan.registry.store.DivisionHistories.Ground;

/** Divisions between the contract and the room. */
final class DivisionMapper {
    private DivisionMapper() {}

    static Division division(RegisterRegion body) {
        return new Division(
                body.code(),
                body.name(),
                body.level().wire(),
                body.parent(),
                body.kind().wire(),
                body.effectiveFrom(),
                null,
                null,
                null);
    }

    /** @param held the division as it is: code, level and, unless another one is named, parent stay */
    static Division division(AmendRegion body, Division held) {
        return new Division(
                held.code(),
                body.name(),
                held.level(),
                body.parent() == null ? held.parent() : body.parent(),
                body.kind().wire(),
                body.effectiveFrom(),
                null,
                null,
                null);
    }

    /**
     * @param grounds why periods began and the code ended, as far as it was recorded
     * @param held what rests on the code today
     */
    static DivisionHistoryView view(
            DivisionHistory division, long version, List<Ground> grounds, DivisionFacts.Held held, LocalDate today) {
        List<DivisionPeriodView> periods = new ArrayList<>();
        for (Division each : division.periods().reversed()) periods.add(period(each, grounds));
        return new DivisionHistoryView(
                division.code(),
                DivisionHistoryView.LevelEnum.valueOf(
                        division.newest().orElseThrow().level().toUpperCase(Locale.ROOT)),
                version,
                held.below(),
                held.organs(),
                held.items(),
                division.on(today).map(d -> period(d, grounds)).orElse(null),
                end(division, grounds),
                periods);
    }

    private static @Nullable DivisionEndView end(DivisionHistory division, List<Ground> grounds) {
        LocalDate day = division.end();
        if (day == null) return null;
        Optional<Ground> ground = grounds.stream().filter(Ground::ended).findFirst();
        return new DivisionEndView(
                day,
                division.newest().map(Division::successor).orElse(null),
                ground.map(Ground::reason).orElse(null),
                ground.map(Ground::basis).orElse(null));
    }

    private static DivisionPeriodView period(Division d, List<Ground> grounds) {
        Optional<Ground> ground = grounds.stream()
                .filter(g -> !g.ended() && g.from().equals(d.validFrom()))
                .findFirst();
        return new DivisionPeriodView(
                d.name(),
                DivisionPeriodView.KindEnum.valueOf(
                        d.kind().toUpperCase(Locale.ROOT).replace('-', '_')),
                d.parent(),
                d.validFrom(),
                d.validTo(),
                ground.map(Ground::other).orElse(null),
                d.note(),
                ground.map(Ground::reason).orElse(null),
                ground.map(Ground::basis).orElse(null));
    }
}
