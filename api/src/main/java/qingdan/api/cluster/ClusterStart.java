package qingdan.api.cluster;

import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.eventbus.EventBusOptions;
import io.vertx.spi.cluster.hazelcast.ConfigUtil;
import io.vertx.spi.cluster.hazelcast.HazelcastClusterManager;
import qingdan.api.config.NodeConfig;

/**
 * Starts Vert.x as a member of the Hazelcast cell.
 *
 * <p>The cell carries wake-up signals and nothing that may not be lost: a node without a cell still works from its polls.
 * Parts of a cell that a cut has separated look for each other every ten seconds. Discovery, REST, Jet and calls home are off;
 * sockets bind to the configured address only.
 */
public final class ClusterStart {
    /** Members that start at the same moment ask each other this long for a master before one of them claims to be it. */
    private static final int MASTER_WAIT_S = 2;

    private ClusterStart() {}

    public static Future<Vertx> start(NodeConfig.Cluster cell) {
        EventBusOptions bus = new EventBusOptions()
                .setHost(cell.host())
                .setPort(cell.busPort())
                .setClusterPingInterval(3_000)
                .setClusterPingReplyInterval(3_000);
        if (cell.publicBusPort() != cell.busPort())
            bus.setClusterPublicHost(cell.host()).setClusterPublicPort(cell.publicBusPort());
        return Vertx.builder()
                .with(new VertxOptions().setEventBusOptions(bus))
                .withClusterManager(new HazelcastClusterManager(hazelcast(cell)))
                .buildClustered();
    }

    private static Config hazelcast(NodeConfig.Cluster cell) {
        Config config = ConfigUtil.loadConfig();
        config.setClusterName(cell.name());
        config.setProperty("hazelcast.logging.type", "slf4j")
                .setProperty("hazelcast.phone.home.enabled", "false")
                .setProperty("hazelcast.socket.bind.any", "false")
                .setProperty("hazelcast.wait.seconds.before.join", "0")
                .setProperty("hazelcast.shutdownhook.enabled", "false")
                .setProperty("hazelcast.max.no.heartbeat.seconds", "15")
                .setProperty("hazelcast.merge.first.run.delay.seconds", "10")
                .setProperty("hazelcast.merge.next.run.delay.seconds", "10")
                .setProperty("hazelcast.operation.thread.count", "2")
                .setProperty("hazelcast.operation.generic.thread.count", "2")
                .setProperty("hazelcast.io.thread.count", "1")
                .setProperty("hazelcast.event.thread.count", "1");
        config.getJetConfig().setEnabled(false);
        config.getNetworkConfig()
                .setPort(cell.port())
                .setPortAutoIncrement(false)
                .getInterfaces()
                .setEnabled(true)
                .clear()
                .addInterface(cell.host());
        if (cell.publicPort() != cell.port())
            config.getNetworkConfig().setPublicAddress(cell.host() + ":" + cell.publicPort());
        JoinConfig join = config.getNetworkConfig().getJoin();
        join.getAutoDetectionConfig().setEnabled(false);
        join.getMulticastConfig().setEnabled(false);
        join.getTcpIpConfig().setEnabled(true).setMembers(cell.members()).setConnectionTimeoutSeconds(MASTER_WAIT_S);
        return config;
    }
}
