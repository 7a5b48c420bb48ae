package qingdan.casework.store;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qingdan.casework.bpmn.Procedures;
import qingdan.casework.domain.ItemFacts;
import qingdan.casework.event.CaseHead;
import qingdan.registry.event.Exercise;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.ItemSnapshot;
import qingdan.registry.event.LegalBasis;
import qingdan.registry.store.ItemSnapshots;

/** Reads items from the registry's published snapshots (事项快照). */
public final class RegistryItems implements Items {
    private final ItemSnapshots snapshots;

    public RegistryItems(ItemSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public Uni<@Nullable ItemFacts> find(String itemCode, LocalDate day) {
        return snapshots.snapshot(itemCode, day).map(found -> found.isEmpty() ? null : facts(found.get()));
    }

    static ItemFacts facts(ItemSnapshot item) {
        Exercise exercise = item.content().exercise();
        return new ItemFacts(
                item.itemCode(),
                item.content().classification().nationalCategory().code(),
                exercise.region(),
                exercise.organ(),
                item.effectiveFrom(),
                item.effectiveTo(),
                item.inForce(),
                true,
                head(item));
    }

    private static CaseHead head(ItemSnapshot item) {
        ItemContent content = item.content();
        return new CaseHead(
                content.name(),
                item.version(),
                content.exercise().organName(),
                item.regionName(),
                shortName(item.regionName()),
                procedureKey(content),
                1,
                content.limits().statutory(),
                content.limits().promised(),
                item.regionName() + "人民政府",
                content.bases().isEmpty() ? "" : cited(content.bases().getFirst()));
    }

    /** An application whose item names no procedure of its own runs the general one. */
    private static String procedureKey(ItemContent content) {
        String key = content.procedureKey();
        boolean known = Procedures.standard().find(key, 1).isPresent();
        return known || !content.openForApplication() ? key : Procedures.LICENCE;
    }

    private static String cited(LegalBasis basis) {
        String law = basis.law().startsWith("《") ? basis.law() : "《" + basis.law() + "》";
        return basis.article() == null ? law : law + basis.article();
    }

    /** 肥西县 becomes 肥西, as document numbers write it. */
    static String shortName(String region) {
        return region.length() > 2 ? region.replaceFirst("(县|市|区|省|自治区)$", "") : region;
    }
}
