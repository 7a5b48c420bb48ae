package qingdan.handlers.registry;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Call;
import qingdan.contract.Reply;
import qingdan.contract.api.RegistryServiceOperations;
import qingdan.contract.model.DictionaryEntry;
import qingdan.contract.model.DictionaryList;
import qingdan.contract.model.DictionaryRef;
import qingdan.contract.model.DictionaryView;
import qingdan.contract.model.ItemChange;
import qingdan.contract.model.ItemChangePage;
import qingdan.handlers.Pages;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.registry.domain.Dictionaries;
import qingdan.registry.domain.Dictionary;
import qingdan.registry.publication.ChunkedOutput;
import qingdan.registry.publication.SnapshotStream;
import qingdan.registry.store.ItemChanges;

/** The basic information service (基础信息服务) through the contract: changes and dictionaries for other systems. */
public final class ServiceRoom implements RegistryServiceOperations {
    private final ItemChanges changes;
    private final SnapshotStream snapshot;
    private final InstantSource clock;

    public ServiceRoom(ItemChanges changes, SnapshotStream snapshot, InstantSource clock) {
        this.changes = changes;
        this.snapshot = snapshot;
        this.clock = clock;
    }

    /** A stream of unknown length; the reader says how fast. */
    @Override
    public Uni<Reply<Void>> getItemSnapshot(Call call, @Nullable String region, Boolean below, @Nullable String organ) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
        SnapshotStream.Part part = new SnapshotStream.Part(region, below, organ, day);
        ChunkedOutput chunks = new ChunkedOutput(out -> snapshot.write(part, ServiceRoom::cursor, out));
        return Uni.createFrom()
                .item(new Reply.Bytes<>(
                        "application/octet-stream",
                        "items-" + day + ".jsonl",
                        Reply.Bytes.UNKNOWN_LENGTH,
                        new Reply.Content.OfStream(Multi.createFrom().publisher(chunks)),
                        false,
                        null));
    }

    private static String cursor(ItemChanges.Position at) {
        return Pages.cursor(List.of(at.xid(), at.position()));
    }

    @Override
    public Uni<Reply<ItemChangePage>> listItemChanges(Call call, Integer limit, @Nullable String cursor) {
        List<String> after = List.of("0", "0");
        if (cursor != null) {
            after = Pages.parts(cursor, 2)
                    .filter(p -> p.stream().allMatch(n -> n.matches("[0-9]{1,18}")))
                    .orElse(List.of());
            if (after.isEmpty()) return Uni.createFrom().item(Reply.refused("cursor-invalid"));
        }
        return changes.after(after.get(0), Long.parseLong(after.get(1)), limit).map(rows -> {
            // The feed has no end: the cursor of the last change read serves again when there is more.
            String next = rows.isEmpty()
                    ? cursor
                    : cursor(new ItemChanges.Position(
                            rows.getLast().xid(), rows.getLast().position()));
            return Reply.ok(new ItemChangePage(
                    rows.stream()
                            .map(c -> new ItemChange(
                                    c.itemCode(),
                                    ItemChange.ChangeEnum.of(c.change()),
                                    c.version(),
                                    c.day(),
                                    c.recordedAt(),
                                    c.region()))
                            .toList(),
                    next));
        });
    }

    @Override
    public Uni<Reply<DictionaryList>> listDictionaries(Call call) {
        return Uni.createFrom()
                .item(Reply.ok(new DictionaryList(Dictionaries.all().stream()
                        .map(d -> new DictionaryRef(
                                d.name(),
                                d.zh(),
                                d.en(),
                                d.source(),
                                d.entries().size()))
                        .toList())));
    }

    @Override
    public Uni<Reply<DictionaryView>> getDictionary(Call call, String name) {
        return Uni.createFrom()
                .item(Dictionaries.find(name)
                        .map(d -> Reply.ok(view(d)))
                        .orElseGet(() -> Reply.refused("dictionary-not-found", "name", name)));
    }

    private static DictionaryView view(Dictionary d) {
        return new DictionaryView(
                d.name(),
                d.zh(),
                d.en(),
                d.source(),
                d.entries().stream()
                        .map(e -> new DictionaryEntry(
                                e.code(), e.zh(), e.en(), e.equivalents().isEmpty() ? null : e.equivalents(), null))
                        .toList());
    }
}
