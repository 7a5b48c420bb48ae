package qingdan.registry.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qingdan.kernel.Async;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.ledger.Commit;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.EventHash;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.pg.Database;
import qingdan.registry.domain.ItemFacts;
import qingdan.registry.domain.ItemHistory;
import qingdan.registry.domain.RegistryCommand.PublishItemVersion;
import qingdan.registry.domain.RegistryLaw;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.CataloguePublished;
import qingdan.registry.event.DivisionsPublished;
import qingdan.registry.event.Organ;
import qingdan.registry.event.OrgansPublished;
import qingdan.registry.event.RegistryEvent;
import qingdan.registry.event.SeedTaken;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedShare;

/**
 * Takes a node's share of an initial list in (初始清单入库): every item goes through the same law as any publication and is
 * recorded as events, at the node that serves its region and nowhere else. A share that was taken in before, of this or of
 * another seed, is left alone. Interrupted half way, the next run goes on where it stopped: an item's stream that exists
 * already is skipped.
 */
public final class SeedLoader {
    private static final Logger LOG = LoggerFactory.getLogger(SeedLoader.class);
    private static final Actor ACTOR = Actor.system("registry-seed");
    private static final ZoneId LEGAL_ZONE = ZoneId.of("Asia/Shanghai");
    private static final int TOGETHER = 64;
    private static final int ENTRIES_AT_ONCE = 100;
    private static final String TAKEN = "select exists (select from registry.seed where region in ('', $1)) as taken";

    private final Database database;
    private final Ledger ledger;
    private final InstantSource clock;

    public SeedLoader(Database database, Ledger ledger, InstantSource clock) {
        this.database = database;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Takes the whole seed in, as one node does that serves everybody. */
    public Uni<Integer> load(Seed seed) {
        return load(seed, SeedShare.whole());
    }

    /** Takes the share in unless it was filled before. @return how many items were published by this call */
    public Uni<Integer> load(Seed seed, SeedShare share) {
        return load(() -> seed, share);
    }

    /** As {@link #load(Seed, SeedShare)}, but a seed that is not needed is not even read; it is read on a worker. */
    public Uni<Integer> load(Supplier<Seed> seed, SeedShare share) {
        String region = share.region() == null ? "" : share.region();
        return Async.uni(() -> database.pool().preparedQuery(TAKEN).execute(Tuple.of(region)))
                .map(rows -> rows.iterator().next().getBoolean("taken"))
                .chain(taken -> {
                    if (taken) {
                        LOG.info("event=seed-skipped region={}", region);
                        return Uni.createFrom().item(0);
                    }
                    return Async.uni(() -> database.vertx().executeBlocking(seed::get))
                            .chain(read -> take(read, share));
                });
    }

    private Uni<Integer> take(Seed seed, SeedShare share) {
        return Async.uni(() -> database.vertx().executeBlocking(() -> items(seed, share)))
                .chain(items -> reference(seed, share).chain(() -> record(seed, share, items)));
    }

    /** Deciding and indexing hundreds of items takes too long for an event loop. */
    private List<Commit> items(Seed seed, SeedShare share) {
        Map<String, Organ> organs = seed.organs().stream().collect(Collectors.toMap(Organ::code, Function.identity()));
        Map<String, CatalogueEntry> entries =
                seed.entries().stream().collect(Collectors.toMap(CatalogueEntry::basicCode, Function.identity()));
        List<Commit> items = new ArrayList<>();
        for (Seed.Item item : seed.items())
            if (share.serves().test(item.content().exercise().region())) items.add(commit(item, seed, organs, entries));
        return items;
    }

    private Uni<Void> reference(Seed seed, SeedShare share) {
        if (!share.reference()) return Uni.createFrom().voidItem();
        return opened(RegistryStreams.DIVISIONS, List.of(new DivisionsPublished(seed.divisions())))
                .chain(() -> opened(RegistryStreams.ORGANS, List.of(new OrgansPublished(seed.organs()))))
                .chain(() -> opened(RegistryStreams.CATALOGUE, catalogue(seed.entries())))
                .replaceWithVoid();
    }

    private Uni<Integer> record(Seed seed, SeedShare share, List<Commit> items) {
        String region = share.region();
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUni(this::recorded)
                .merge(TOGETHER)
                .filter(done -> done)
                .collect()
                .asList()
                .map(List::size)
                .call(() -> opened(
                        region == null ? RegistryStreams.SEED : RegistryStreams.seed(region),
                        List.of(new SeedTaken(seed.sha256(), seed.edition(), items.size(), region))))
                .invoke(count -> LOG.info(
                        "event=seed-taken sha256={} region={} items={} published={}",
                        seed.sha256(),
                        region,
                        items.size(),
                        count));
    }

    private static List<RegistryEvent> catalogue(List<CatalogueEntry> entries) {
        List<RegistryEvent> events = new ArrayList<>();
        for (int i = 0; i < entries.size(); i += ENTRIES_AT_ONCE)
            events.add(new CataloguePublished(entries.subList(i, Math.min(i + ENTRIES_AT_ONCE, entries.size()))));
        return events;
    }

    private Uni<Boolean> opened(String stream, List<RegistryEvent> events) {
        return recorded(commit(stream, events));
    }

    private Commit commit(String stream, List<RegistryEvent> events) {
        Instant now = clock.instant();
        return Commit.opening(
                        stream, events.stream().map(RegistryJson::newEvent).toList(), ACTOR, now)
                .writing(events.stream().map(e -> RegistryWrites.of(e, now)).toList());
    }

    private Commit commit(Seed.Item item, Seed seed, Map<String, Organ> organs, Map<String, CatalogueEntry> entries) {
        String parent = item.content().classification().parentBasicCode();
        CatalogueEntry above = parent == null ? null : entries.get(parent);
        ItemFacts facts = new ItemFacts(
                organs.get(item.content().exercise().organ()),
                above == null ? null : above.nationalCategory(),
                entries.get(item.content().classification().basicCode()));
        ItemHistory history = ItemHistory.unknown(item.itemCode());
        List<RegistryEvent> events = new ArrayList<>(accepted(RegistryLaw.decide(
                history,
                new PublishItemVersion(item.itemCode(), item.effectiveFrom(), item.content(), "首次入库", true),
                LocalDate.ofInstant(clock.instant(), LEGAL_ZONE),
                facts)));
        for (RegistryEvent event : events) history = history.apply(event);
        for (Seed.Change change : seed.changes()) {
            if (!change.command().itemCode().equals(item.itemCode())) continue;
            List<RegistryEvent> more = accepted(RegistryLaw.decide(history, change.command(), change.day(), facts));
            for (RegistryEvent event : more) history = history.apply(event);
            events.addAll(more);
        }
        return new LoadedItem(ItemHistory.unknown(item.itemCode()), 0, EventHash.zero())
                .commit(events, ACTOR, clock.instant());
    }

    private static List<RegistryEvent> accepted(Decision<RegistryEvent> decision) {
        return switch (decision) {
            case Decision.Accepted<RegistryEvent> a -> a.events();
            case Decision.Refused<RegistryEvent> r ->
                throw new IllegalArgumentException("Expected a seed that keeps the rules, but " + r.refusal());
        };
    }

    private Uni<Boolean> recorded(Commit commit) {
        return ledger.commit(commit).map(outcome -> switch (outcome) {
            case CommitOutcome.Committed c -> true;
            case CommitOutcome.Stale s -> false;
            case CommitOutcome.Repeated r -> false;
            case CommitOutcome.KeyReused k -> throw new IllegalStateException("Expected no key in a seed");
            case CommitOutcome.Rejected r ->
                throw new IllegalStateException(
                        "Expected " + commit.stream() + " to be recorded, but " + r.sqlState() + " " + r.message());
        });
    }
}
