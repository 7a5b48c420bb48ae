package qingdan.api.node;

import java.util.function.Predicate;
import qingdan.api.config.NodeConfig;
import qingdan.handlers.WorkDaysLeft;
import qingdan.handlers.registry.CatalogueDesk;
import qingdan.handlers.registry.CatalogueRoom;
import qingdan.handlers.registry.DivisionRoom;
import qingdan.handlers.registry.OrganRoom;
import qingdan.handlers.registry.Ownership;
import qingdan.handlers.registry.QualityRoom;
import qingdan.registry.store.Catalogue;
import qingdan.registry.store.Claims;
import qingdan.registry.store.DivisionHistories;
import qingdan.registry.store.ItemLoader;
import qingdan.registry.store.OrganHistories;
import qingdan.registry.store.Organs;
import qingdan.registry.store.QualityRun;
import qingdan.registry.store.QualityStore;

/** The two layers of the list and its quality, put together for a node (基本目录、认领、数据质量). */
final class NodeLayers {
    private NodeLayers() {}

    static CatalogueRoom catalogue(NodeConfig config, NodeData data, WorkDaysLeft left) {
        Catalogue catalogue = new Catalogue(data.database(), data.ledger());
        ItemLoader items = new ItemLoader(data.ledger());
        return new CatalogueRoom(
                new CatalogueRoom.Reads(catalogue, new Claims(data.database()), new Organs(data.database()), items),
                new CatalogueDesk(
                        data.ledger(), catalogue, items, new Ownership(config.topology(), config.self()), data.clock()),
                left,
                data.clock());
    }

    static OrganRoom organs(NodeConfig config, NodeData data, Organs organs) {
        return new OrganRoom(
                data.ledger(),
                new OrganHistories(data.database(), data.ledger()),
                organs,
                new Ownership(config.topology(), config.self()),
                data.clock());
    }

    static DivisionRoom divisions(NodeConfig config, NodeData data) {
        return new DivisionRoom(
                data.ledger(),
                new DivisionHistories(data.database(), data.ledger()),
                new Ownership(config.topology(), config.self()),
                data.clock());
    }

    static QualityRoom quality(NodeData data) {
        return new QualityRoom(
                new Catalogue(data.database(), data.ledger()),
                new ItemLoader(data.ledger()),
                new QualityStore(data.database()));
    }

    /** Each node checks the items it writes; the province checks all. */
    static QualityRun qualityRun(NodeConfig config, NodeData data) {
        Predicate<String> regions = config.self().parent() == null
                ? region -> true
                : new Ownership(config.topology(), config.self())::servedHere;
        return new QualityRun(data.database(), data.clock(), regions);
    }
}
