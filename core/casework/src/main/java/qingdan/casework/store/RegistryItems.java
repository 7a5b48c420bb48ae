package qingdan.casework.store;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qingdan.casework.bpmn.Procedures;
import qingdan.casework.domain.ItemFacts;
import qingdan.casework.event.CaseHead;
import qingdan.procedure.bpmn.ProcedureLibrary;
import qingdan.procedure.bpmn.ProcedureLibrary.Held;
import qingdan.registry.event.Exercise;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.ItemSnapshot;
import qingdan.registry.event.LegalBasis;
import qingdan.registry.store.ItemSnapshots;

/**
 * Reads items from the registry's published snapshots (事项快照). A case that begins runs the newest version of its item's procedure
 * that is in force on its day.
 */
public final class RegistryItems implements Items {
    private final ItemSnapshots snapshots;
    private final ProcedureLibrary procedures;

    public RegistryItems(ItemSnapshots snapshots, ProcedureLibrary procedures) {
        this.snapshots = snapshots;
        this.procedures = procedures;
    }

    @Override
    public Uni<@Nullable ItemFacts> find(String itemCode, LocalDate day) {
        return snapshots.snapshot(itemCode, day).map(found -> found.isEmpty() ? null : facts(found.get(), day));
    }

    private ItemFacts facts(ItemSnapshot item, LocalDate day) {
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
                head(item, day));
    }

    private CaseHead head(ItemSnapshot item, LocalDate day) {
        ItemContent content = item.content();
        String key = procedureKey(content, day);
        return new CaseHead(
                content.name(),
                item.version(),
                content.exercise().organName(),
                item.regionName(),
                shortName(item.regionName()),
                key,
                procedures.on(key, day).map(Held::version).orElse(1),
                content.limits().statutory(),
                content.limits().promised(),
                item.regionName() + "人民政府",
                content.bases().isEmpty() ? "" : cited(content.bases().getFirst()));
    }

    /** An application whose item names no procedure that is in force runs the general one. */
    private String procedureKey(ItemContent content, LocalDate day) {
        String key = content.procedureKey();
        boolean known = procedures.on(key, day).isPresent();
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
