package qingdan.api.node;

import io.vertx.core.Vertx;
import io.vertx.core.internal.VertxInternal;
import io.vertx.core.spi.cluster.ClusterManager;
import java.util.List;

/** Processes of the Hazelcast cell that this one sees. */
final class Members {
    private Members() {}

    static List<String> of(Vertx vertx) {
        ClusterManager manager = ((VertxInternal) vertx).clusterManager();
        return manager == null ? List.of() : List.copyOf(manager.getNodes());
    }
}
