package qingdan.registry.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.test.TestDatabase;
import qingdan.procedure.bpmn.ProcedureLibrary;
import qingdan.registry.change.domain.ChangeApply;
import qingdan.registry.change.domain.ChangeCommand;
import qingdan.registry.change.domain.ChangeFacts;
import qingdan.registry.change.domain.ChangeLaw;
import qingdan.registry.change.domain.ChangeRoute;
import qingdan.registry.change.domain.ChangeState;
import qingdan.registry.change.domain.ChangeState.ChangeFile;
import qingdan.registry.change.domain.ChangeStatus;
import qingdan.registry.change.domain.Chart;
import qingdan.registry.change.domain.ChartLaw;
import qingdan.registry.change.domain.Effect;
import qingdan.registry.change.domain.PublicationLaw;
import qingdan.registry.change.event.ChangeEvent;
import qingdan.registry.change.event.ChangeKind;
import qingdan.registry.change.event.ChangeRef;
import qingdan.registry.change.event.Delegation;
import qingdan.registry.change.event.Proposal;
import qingdan.registry.change.event.ProposedItem;
import qingdan.registry.change.store.ChangeRoutes;
import qingdan.registry.domain.EntryCommand;
import qingdan.registry.domain.EntryHistory;
import qingdan.registry.domain.EntryLaw;
import qingdan.registry.domain.EntryVersion;
import qingdan.registry.domain.ItemFacts;
import qingdan.registry.domain.ItemHistory;
import qingdan.registry.domain.ProcedureHistory;
import qingdan.registry.domain.RegistryCommand;
import qingdan.registry.domain.RegistryCommand.PublishItemVersion;
import qingdan.registry.domain.RegistryLaw;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.EntryEvent;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.Organ;
import qingdan.registry.event.ProcedurePublished;
import qingdan.registry.event.RegistryEvent;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;
import qingdan.registry.store.ProcedureStore;

/** A request on the table with everybody around it: no clock, no database. */
public final class ChangeTable {
    public static final Seed SEED = SeedFiles.load(SeedSource.product());
    /** What is known of each sample item but for its claim. */
    private static final Map<String, ItemFacts> KNOWN = known();

    public static final ChangeRoutes ROUTES = ChangeRoutes.standard();
    private static final Set<String> KEYS = Set.of("licence", "penalty", ChangeRoutes.KEY);
    public static final String FEIXI = "340123";
    public static final Actor WRITER = official("writer", "item-admin");
    public static final Actor ESTABLISHMENT = official("establishment", "establishment-reviewer");
    public static final Actor LEGALITY = official("legality", "legality-reviewer");
    public static final Actor CENTRE = official("centre", "service-centre-reviewer");
    public static final Actor SUPERVISION = official("supervision", "supervision-reviewer");
    public static final Actor GOVERNMENT = official("government", "government-office");
    public static final Actor SWEEPER = Actor.system("registry-change");

    final Map<String, ItemHistory> items = new HashMap<>();
    final Map<String, EntryHistory> entries = new HashMap<>();
    final Map<String, Chart> charts = new HashMap<>();
    final List<Recorded> log = new ArrayList<>();
    ChangeState state = ChangeState.NONE;
    Instant now = Instant.parse("2026-03-02T02:00:00Z");

    /** An event with its envelope. */
    record Recorded(ChangeEvent event, Actor actor, Instant at) {}

    /** Procedures on this database, with the built-in route. */
    public static ProcedureStore procedures(TestDatabase db) {
        ProcedureLibrary library = new ProcedureLibrary(key -> ChangeRoute.WORDS);
        library.take(List.of(ProcedureLibrary.Held.builtIn(ChangeRoutes.builtIn())));
        return new ProcedureStore(db.database(), db.ledger(), library);
    }

    static Actor official(String subject, String post) {
        return Actor.official(subject, subject, "11340123QD2331010Y", post, FEIXI);
    }

    public static Actor inRegion(Actor actor, String region) {
        return Actor.official(
                actor.subject() + region, actor.name(), "11340123QD2331010Y", String.valueOf(actor.post()), region);
    }

    private static Map<String, ItemFacts> known() {
        Map<String, Organ> organs = new HashMap<>();
        SEED.organs().forEach(o -> organs.putIfAbsent(o.code(), o));
        Map<String, ItemFacts> known = new HashMap<>();
        for (Seed.Item item : SEED.items())
            known.put(
                    item.itemCode(),
                    new ItemFacts(organs.get(item.content().exercise().organ()), null));
        return Map.copyOf(known);
    }

    /** The n-th item of the sample list in Feixi. */
    public static Seed.Item sample(int n) {
        return SEED.items().stream()
                .filter(i -> i.content().exercise().region().equals(FEIXI))
                .skip(n)
                .findFirst()
                .orElseThrow();
    }

    /** The item stands on the list since the beginning of 2026. */
    void listed(Seed.Item item) {
        items.put(
                item.itemCode(),
                change(
                        item.itemCode(),
                        new PublishItemVersion(
                                item.itemCode(), LocalDate.of(2026, 1, 1), item.content(), "首次入库", true)));
    }

    private ItemHistory change(String code, RegistryCommand command) {
        ItemHistory item = item(code);
        Decision<RegistryEvent> decision =
                RegistryLaw.decide(item, command, today(), facts(SWEEPER).itemFacts(code));
        assertInstanceOf(Decision.Accepted.class, decision, decision::toString);
        for (RegistryEvent event : ((Decision.Accepted<RegistryEvent>) decision).events()) item = item.apply(event);
        return item;
    }

    ItemHistory item(String code) {
        return items.getOrDefault(code, ItemHistory.unknown(code));
    }

    void apply(RegistryCommand command) {
        items.put(command.itemCode(), change(command.itemCode(), command));
    }

    void apply(Effect effect) {
        switch (effect) {
            case Effect.OnItem on -> apply(on.command());
            case Effect.OnProcedure on -> {
                Chart chart = facts(SWEEPER).chart(on.code());
                Decision<ProcedurePublished> decision = ChartLaw.decide(chart, on.command(), today());
                assertInstanceOf(Decision.Accepted.class, decision, decision::toString);
                List<ProcedureHistory.Version> all =
                        new ArrayList<>(chart.history().versions());
                for (ProcedurePublished e : ((Decision.Accepted<ProcedurePublished>) decision).events())
                    all.add(new ProcedureHistory.Version(
                            e.version(), e.effectiveFrom(), e.name(), e.sha256(), e.requestId()));
                charts.put(
                        on.code(),
                        new Chart(
                                new ProcedureHistory(on.code(), all),
                                chart.sha256(),
                                chart.procedure(),
                                chart.faults()));
            }
            case Effect.OnEntry on -> {
                EntryCommand command = on.command();
                EntryHistory entry =
                        entries.getOrDefault(command.basicCode(), EntryHistory.unknown(command.basicCode()));
                Decision<EntryEvent> decision =
                        EntryLaw.decide(entry, command, today(), facts(SWEEPER).ancestors(command.basicCode()));
                assertInstanceOf(Decision.Accepted.class, decision, decision::toString);
                for (EntryEvent event : ((Decision.Accepted<EntryEvent>) decision).events()) entry = entry.apply(event);
                entries.put(command.basicCode(), entry);
            }
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, qingdan.kernel.domain.WorkCalendar.ZONE);
    }

    ChangeFacts facts(Actor actor) {
        Map<String, ItemFacts> known = new HashMap<>(KNOWN);
        Map<String, List<CatalogueEntry>> above = new HashMap<>();
        if (state instanceof ChangeFile file) {
            for (var entry : file.proposal().entries()) above.put(entry.basicCode(), above(entry.entry()));
            for (ProposedItem item : file.proposal().items())
                known.computeIfPresent(
                        item.itemCode(), (code, f) -> new ItemFacts(f.organ(), f.parentCategory(), claimed(item)));
        }
        return new ChangeFacts(
                ROUTES.get(1), 1, new ChangeFacts.Listed(items, known, entries, above, charts, KEYS), actor, now);
    }

    private @Nullable CatalogueEntry claimed(ProposedItem item) {
        EntryHistory entry = entries.get(item.content().classification().basicCode());
        return entry == null
                ? null
                : entry.versions().stream()
                        .filter(v -> Integer.valueOf(v.version()).equals(item.entryVersion()))
                        .map(EntryVersion::entry)
                        .findFirst()
                        .orElse(null);
    }

    private List<CatalogueEntry> above(CatalogueEntry entry) {
        return entry.parentBasicCode() == null || !entries.containsKey(entry.parentBasicCode())
                ? List.of()
                : entries.get(entry.parentBasicCode())
                        .newest()
                        .map(v -> List.of(v.entry()))
                        .orElse(List.of());
    }

    static Proposal proposal(
            ChangeKind kind, List<Seed.Item> listed, List<ProposedItem> proposed, @Nullable Delegation to) {
        return Proposal.ofItems(
                kind,
                listed.stream().map(Seed.Item::itemCode).toList(),
                proposed,
                LocalDate.of(2026, 2, 27),
                "法律修订",
                "《立法法》",
                null,
                null,
                to);
    }

    public static ProposedItem proposed(Seed.Item item) {
        return new ProposedItem(item.itemCode(), item.content(), 1);
    }

    /** The item with another word in it. */
    public static ProposedItem altered(Seed.Item item, String evidence) {
        ItemContent c = item.content();
        return new ProposedItem(item.itemCode(), c.withSource(c.edition(), evidence), 1);
    }

    public static ChangeRef ref(UUID id) {
        return new ChangeRef(id, "3401232026030200000017", FEIXI, "11340123QD2331010Y", "肥西县", "变更");
    }

    void open(Proposal proposal) {
        take(WRITER, new ChangeCommand.OpenChange(ref(new UUID(0, 1)), proposal, null));
    }

    Decision<ChangeEvent> decide(Actor actor, ChangeCommand command) {
        return ChangeLaw.decide(state, command, facts(actor));
    }

    void take(Actor actor, ChangeCommand command) {
        Decision<ChangeEvent> decision = decide(actor, command);
        assertInstanceOf(Decision.Accepted.class, decision, () -> command + " gave " + decision);
        for (ChangeEvent event : ((Decision.Accepted<ChangeEvent>) decision).events()) {
            log.add(new Recorded(event, actor, now));
            state = ChangeApply.apply(state, event, actor, now);
        }
    }

    String refused(Actor actor, ChangeCommand command) {
        Decision<ChangeEvent> decision = decide(actor, command);
        assertInstanceOf(Decision.Refused.class, decision, () -> command + " gave " + decision);
        return ((Decision.Refused<ChangeEvent>) decision).refusal().code();
    }

    void review(Actor actor, String outcome) {
        take(actor, new ChangeCommand.ReviewChange(outcome, "意见"));
    }

    /** Everything up to the setting of the publication. */
    void agreed() {
        review(ESTABLISHMENT, "accept");
        review(LEGALITY, "pass");
        if (file().proposal().kind() != ChangeKind.ALTER) {
            review(CENTRE, "pass");
            review(SUPERVISION, "pass");
        }
        review(ESTABLISHMENT, "agree");
        if (file().proposal().kind().needsApproval()) take(GOVERNMENT, new ChangeCommand.DecideChange("approve", "同意"));
    }

    void schedule() {
        take(ESTABLISHMENT, new ChangeCommand.ScheduleChange(now.plusSeconds(3600), null));
        now = now.plusSeconds(3600);
    }

    /** What the publisher does: the list first, then the request. */
    void publish() {
        PublicationLaw.due(file(), facts(SWEEPER)).forEach(this::apply);
        take(SWEEPER, new ChangeCommand.Publish());
    }

    ChangeFile file() {
        return (ChangeFile) state;
    }

    ChangeStatus status() {
        return ChangeRoute.status(file(), ROUTES.get(1));
    }

    /** The log once more, from nothing. */
    void assertReplays() {
        ChangeState replayed = ChangeState.NONE;
        for (Recorded one : log) replayed = ChangeApply.apply(replayed, one.event(), one.actor(), one.at());
        assertEquals(state, replayed);
    }
}
