package qingdan.handlers.registry;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.CaseNumber;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.pg.Serials;
import qingdan.registry.change.event.ChangeRef;
import qingdan.registry.change.event.Proposal;
import qingdan.registry.domain.EntryVersion;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.ItemSnapshot;
import qingdan.registry.event.Organ;
import qingdan.registry.store.Catalogue;
import qingdan.registry.store.ItemSnapshots;
import qingdan.registry.store.Organs;

/** Number and title of a new request, and whose it is (申请编号与标题): the organ of its item, or of the writer for the catalogue. */
final class ChangeRefs {
    private static final String NOBODY = "0".repeat(18);

    private final Serials serials;
    private final ItemSnapshots snapshots;
    private final Organs organs;
    private final Catalogue catalogue;

    ChangeRefs(Serials serials, ItemSnapshots snapshots, Organs organs, Catalogue catalogue) {
        this.serials = serials;
        this.snapshots = snapshots;
        this.organs = organs;
        this.catalogue = catalogue;
    }

    private record Subject(String organ, String organName, String title) {}

    Uni<ChangeRef> of(UUID id, String region, @Nullable String writersOrgan, Proposal proposal, LocalDate today) {
        Uni<Subject> subject = proposal.ofCatalogue() ? catalogue(proposal, writersOrgan) : item(proposal, today);
        return subject.chain(s -> serials.next("change/" + region + "/" + today)
                .map(serial -> new ChangeRef(
                        id,
                        CaseNumber.of(new RegionCode(region), today, Math.toIntExact(serial))
                                .value(),
                        region,
                        s.organ(),
                        s.organName(),
                        s.title())));
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
        int others = p.touchedEntries().size() - 1;
        return name.chain(n -> organ(writersOrgan)
                .map(organ -> new Subject(
                        organ.map(Organ::code).orElse(NOBODY),
                        organ.map(Organ::name).orElse("—"),
                        p.kind().zh() + "基本目录: " + n + (others > 0 ? " 等 " + (others + 1) + " 项" : ""))));
    }

    private Uni<Optional<Organ>> organ(@Nullable String code) {
        return code == null ? Uni.createFrom().item(Optional.empty()) : organs.find(code);
    }
}
