package qingdan.api.node;

import java.time.Duration;
import java.util.Map;
import qingdan.api.config.NodeConfig;
import qingdan.casework.document.PdfPrinter;
import qingdan.casework.store.CaseCommands;
import qingdan.casework.store.CaseDeadlines;
import qingdan.casework.store.CaseIntake;
import qingdan.casework.store.CaseStore;
import qingdan.casework.store.CaseWorker;
import qingdan.casework.store.DocumentMaker;
import qingdan.casework.store.RegistryItems;
import qingdan.casework.store.TaskLists;
import qingdan.handlers.Files;
import qingdan.handlers.WorkDaysLeft;
import qingdan.handlers.casework.CaseworkRoom;
import qingdan.kernel.ledger.ChainVerifier;
import qingdan.kernel.ledger.TailerOptions;
import qingdan.kernel.time.Sweeper;
import qingdan.portal.store.Applications;
import qingdan.procedure.bpmn.ProcedureLibrary;
import qingdan.registry.store.ItemSnapshots;
import qingdan.registry.store.ProcedureStore;

/** Casework at this node (网上运行办事): commands, intake of applications, deadlines, documents. */
final class NodeCasework {
    private static final Duration SWEEP = Duration.ofSeconds(1);
    private static final Duration WORK = Duration.ofSeconds(1);

    private final CaseworkRoom room;
    private final CaseIntake intake;
    private final Sweeper sweeper;
    private final CaseWorker worker;

    private NodeCasework(CaseworkRoom room, CaseIntake intake, Sweeper sweeper, CaseWorker worker) {
        this.room = room;
        this.intake = intake;
        this.sweeper = sweeper;
        this.worker = worker;
    }

    static NodeCasework build(
            NodeConfig config,
            NodeData data,
            ItemSnapshots snapshots,
            ProcedureStore procedures,
            WorkDaysLeft left,
            Files files,
            PdfPrinter printer) {
        ProcedureLibrary library = procedures.library();
        CaseStore cases = new CaseStore(data.database(), procedures::ensure);
        CaseCommands commands = new CaseCommands(
                data.ledger(), cases, new RegistryItems(snapshots, library), library, data.calendar(), data.clock());
        CaseworkRoom room = new CaseworkRoom(
                commands,
                cases,
                new TaskLists(data.database()),
                new Applications(data.database().pool()),
                data.ledger(),
                new ChainVerifier(data.database(), data.ledger()),
                files,
                new CaseworkRoom.Around(data.clock(), data.calendar(), data.ids(), data.numbers(), left, library));
        CaseIntake intake = new CaseIntake(
                commands,
                data.ledger(),
                region -> config.topology().serving(region).nodeId().equals(config.nodeId()),
                data.clock());
        CaseDeadlines deadlines = new CaseDeadlines(cases, commands, library, data.calendar(), data.clock());
        Sweeper sweeper = new Sweeper(data.database(), data.clock(), SWEEP, Map.of(CaseDeadlines.KIND, deadlines));
        DocumentMaker maker = new DocumentMaker(
                data.database(), data.ledger(), data.clock(), printer, data.blobs(), config.webUrl() + "/verify/");
        return new NodeCasework(room, intake, sweeper, new CaseWorker(data.database(), maker, commands, WORK));
    }

    CaseworkRoom room() {
        return room;
    }

    void follow(NodeWorkers workers) {
        workers.follow(new TailerOptions(CaseIntake.CONSUMER, CaseIntake.types(), 50, Duration.ofSeconds(1)), intake);
        workers.sweep(sweeper);
        workers.draw(worker);
    }
}
