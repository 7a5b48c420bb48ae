package qingdan.handlers.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.contract.model.AmendOrgan;
import qingdan.contract.model.OrganEndView;
import qingdan.contract.model.OrganHistoryView;
import qingdan.contract.model.OrganVersionView;
import qingdan.contract.model.RegisterOrgan;
import qingdan.registry.domain.OrganHistory;
import qingdan.registry.domain.OrganVersion;
import qingdan.registry.event.ExerciseLevel;
import qingdan.registry.event.Organ;
import qingdan.registry.event.OrganEnded;
import qingdan.registry.event.OrganNature;

/** Implementing bodies between the contract and the room. */
final class OrganMapper {
    private OrganMapper() {}

    static Organ organ(RegisterOrgan body, ExerciseLevel level) {
        return new Organ(
                body.code(),
                body.name(),
                body.regionCode(),
                level,
                body.departments(),
                OrganNature.valueOf(body.nature().name()),
                body.address(),
                body.hours(),
                body.phone(),
                body.supervisePhone(),
                body.transit(),
                Boolean.TRUE.equals(body.temporaryCode()));
    }

    /** @param held the body as it is: code, region, level and whether that code is temporary stay */
    static Organ organ(AmendOrgan body, Organ held) {
        return new Organ(
                held.code(),
                body.name(),
                held.region(),
                held.level(),
                body.departments(),
                OrganNature.valueOf(body.nature().name()),
                body.address(),
                body.hours(),
                body.phone(),
                body.supervisePhone(),
                body.transit(),
                held.sample());
    }

    /**
     * @param listed how many items stand on the list under it
     * @param successorName name of the body that takes its place
     */
    static OrganHistoryView view(
            OrganHistory organ, long version, int listed, LocalDate today, @Nullable String successorName) {
        Organ body = organ.newest().orElseThrow().organ();
        List<OrganVersionView> versions = new ArrayList<>();
        for (OrganVersion each : organ.versions().reversed()) versions.add(version(each));
        OrganEnded end = organ.end();
        return new OrganHistoryView(
                organ.code(),
                body.region(),
                OrganHistoryView.LevelEnum.valueOf(body.level().name()),
                version,
                listed,
                organ.versionOn(today).map(OrganMapper::version).orElse(null),
                end == null
                        ? null
                        : new OrganEndView(end.from(), end.successor(), successorName, end.reason(), end.basis()),
                versions);
    }

    private static OrganVersionView version(OrganVersion v) {
        Organ o = v.organ();
        return new OrganVersionView(
                v.version(),
                v.effectiveFrom(),
                v.effectiveTo(),
                o.name(),
                v.creditCode(),
                v.temporary(),
                o.departments(),
                OrganVersionView.NatureEnum.valueOf(o.nature().name()),
                o.address(),
                o.hours(),
                o.phone(),
                o.supervisePhone(),
                o.transit(),
                v.reason(),
                v.basis());
    }
}
