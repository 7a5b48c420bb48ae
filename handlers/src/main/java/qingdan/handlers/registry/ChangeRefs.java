package qingdan.handlers.registry;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.pg.CaseNumbers;
import qingdan.procedure.domain.Procedure;
import qingdan.registry.change.event.ChangeRef;
import qingdan.registry.change.event.Proposal;
import qingdan.registry.change.event.ProposedProcedure;
import qingdan.registry.domain.EntryVersion;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.ItemSnapshot;
import qingdan.registry.event.Organ;
import qingdan.registry.store.Catalogue;
import qingdan.registry.store.ItemSnapshots;
import qingdan.registry.store.Organs;
import qingdan.registry.store.ProcedureStore;

/** Number and title of a new request, and whose it is (申请编号与标题): the organ of its item, or of the writer for catalogue and procedures. */
final class ChangeRefs {
    private static final String NOBODY = "0".repeat(18);

    private final CaseNumbers numbers;
    private final ItemSnapshots snapshots;
    private final Organs organs;
    private final Catalogue catalogue;
    private final ProcedureStore procedures;

    ChangeRefs(CaseNumbers numbers, RegistryChangesRoom.Reads reads) {
        this.numbers = numbers;
        this.snapshots = reads.snapshots();
        this.organs = reads.organs();
        this.catalogue = reads.catalogue();
        this.procedures = reads.procedures();
    }

    private record Subject(String organ, String organName, String title) {}

    Uni<ChangeRef> of(UUID id, String region, @Nullable String writersOrgan, Proposal proposal, LocalDate today) {
        Uni<Subject> subject = proposal.ofProcedures()
                ? procedure(proposal, writersOrgan)
                : proposal.ofCatalogue() ? catalogue(proposal, writersOrgan) : item(proposal, today);
        return subject.chain(s -> numbers.ofChange(region, today)
                .map(number -> new ChangeRef(id, number, region, s.organ(), s.organName(), s.title())));
    }

    private Uni<Subject> item(Proposal p, LocalDate today) {
        Uni<Optional<ItemContent>> first = !p.items().isEmpty()
                ? Uni.createFrom().item(Optional.of(p.items().getFirst().content()))
                : p.itemCodes().isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : snapshots.snapshot(p.itemCodes().getFirst(), today).map(s -> s.map(ItemSnapshot::content));
        return first.map(content -> new Subject(
                content.map(c -> c.exercise().organ()).orElse(NOBODY),
                content.map(c -> c.exercise().organName()).orElse("—"),
                p.kind().zh() + ": " + content.map(ItemContent::name).orElse("—")));
    }

    private Uni<Subject> catalogue(Proposal p, @Nullable String writersOrgan) {
        Uni<String> name = p.entries().isEmpty()
                ? catalogue.history(p.entryCodes().getFirst()).map(h -> h.newest()
                        .map(EntryVersion::entry)
                        .map(e -> e.name())
                        .orElse("—"))
                : Uni.createFrom().item(p.entries().getFirst().entry().name());
        return name.chain(n -> written(p, "基本目录: " + n, p.touchedEntries().size(), writersOrgan));
    }

    private Uni<Subject> procedure(Proposal p, @Nullable String writersOrgan) {
        ProposedProcedure first = p.procedures().getFirst();
        return procedures.file(first.procedureKey(), first.bpmn()).chain(file -> {
            Procedure drawn = file.procedure();
            String name = drawn == null ? first.procedureKey() : drawn.name();
            return written(p, "运行流程: " + name, p.procedures().size(), writersOrgan);
        });
    }

    private Uni<Subject> written(Proposal p, String what, int count, @Nullable String writersOrgan) {
        return organ(writersOrgan)
                .map(organ -> new Subject(
                        organ.map(Organ::code).orElse(NOBODY),
                        organ.map(Organ::name).orElse("—"),
                        p.kind().zh() + what + (count > 1 ? " 等 " + count + " 项" : "")));
    }

    private Uni<Optional<Organ>> organ(@Nullable String code) {
        return code == null ? Uni.createFrom().item(Optional.empty()) : organs.find(code);
    }
}
