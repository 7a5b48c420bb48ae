package qingdan.api.node;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import qingdan.api.config.NodeConfig;
import qingdan.handlers.registry.AttachmentDesk;
import qingdan.handlers.registry.Ownership;
import qingdan.handlers.registry.RegistryChangesRoom;
import qingdan.kernel.ledger.TailerOptions;
import qingdan.kernel.time.Sweeper;
import qingdan.registry.change.domain.ClockRule;
import qingdan.registry.change.store.ChangeCommands;
import qingdan.registry.change.store.ChangeIntake;
import qingdan.registry.change.store.ChangePublisher;
import qingdan.registry.change.store.ChangeRoutes;
import qingdan.registry.change.store.ChangeStore;
import qingdan.registry.change.store.ListReads;
import qingdan.registry.change.store.OverdueSteps;
import qingdan.registry.store.Catalogue;
import qingdan.registry.store.ItemLoader;
import qingdan.registry.store.ItemSnapshots;
import qingdan.registry.store.Organs;
import qingdan.registry.store.ProcedureStore;

/** Change requests at this node (变更申请): commands, publication at its moment, take-overs of what was handed down to here. */
final class NodeChanges {
    private static final Duration SWEEP = Duration.ofSeconds(1);
    private static final int BATCH = 50;

    private final RegistryChangesRoom room;
    private final ChangeIntake intake;
    private final Sweeper sweeper;

    private NodeChanges(RegistryChangesRoom room, ChangeIntake intake, Sweeper sweeper) {
        this.room = room;
        this.intake = intake;
        this.sweeper = sweeper;
    }

    static NodeChanges build(
            NodeConfig config,
            NodeData data,
            ItemSnapshots snapshots,
            Organs organs,
            ProcedureStore procedures,
            AttachmentDesk attachments) {
        ChangeRoutes routes = new ChangeRoutes(procedures.library());
        List<ClockRule> rules = config.changeClocks();
        ChangeStore store = new ChangeStore(data.database());
        ItemLoader items = new ItemLoader(data.ledger());
        Catalogue catalogue = new Catalogue(data.database(), data.ledger());
        ListReads list = new ListReads(items, organs, catalogue, procedures);
        ChangeCommands commands =
                new ChangeCommands(data.ledger(), store, list, routes, rules, data.calendar(), data.clock());
        ChangePublisher publisher = new ChangePublisher(data.ledger(), store, commands, items, catalogue, procedures);
        Ownership ownership = new Ownership(config.topology(), config.self());
        RegistryChangesRoom room = new RegistryChangesRoom(
                data.ledger(),
                store,
                commands,
                publisher,
                ownership,
                new RegistryChangesRoom.Reads(snapshots, organs, items, catalogue, procedures, list),
                attachments,
                new RegistryChangesRoom.Around(data.clock(), data.calendar(), data.ids(), data.numbers(), rules));
        return new NodeChanges(
                room,
                new ChangeIntake(commands, data.numbers(), ownership::servedHere, data.clock()),
                new Sweeper(
                        data.database(),
                        data.clock(),
                        SWEEP,
                        Map.of(ChangePublisher.KIND, publisher, OverdueSteps.KIND, new OverdueSteps(commands))));
    }

    RegistryChangesRoom room() {
        return room;
    }

    void follow(NodeWorkers workers) {
        workers.follow(
                new TailerOptions(ChangeIntake.CONSUMER, ChangeIntake.types(), BATCH, Duration.ofSeconds(1)), intake);
        workers.sweep(sweeper);
    }
}
