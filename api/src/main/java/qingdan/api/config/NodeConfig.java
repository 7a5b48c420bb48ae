package qingdan.api.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import qingdan.node.domain.Topology;
import qingdan.registry.change.domain.ClockRule;
import qingdan.registry.change.store.ClockRules;

/**
 * What one node process is told.
 *
 * @param pgUri PostgreSQL to use; empty means an embedded one under {@code dataDir}
 * @param pgPort port of the embedded PostgreSQL; 0 lets the system choose
 * @param issuers addresses of trusted OpenID issuers; the first is the one front ends use
 * @param outsideIssuers issuers of the operator's choice that are believed too
 * @param embeddedIssuer whether this node runs the embedded OpenID provider
 * @param syncPoll after which time the parent is asked though nothing was signalled
 * @param checkAnswers hold every answer against the contract and log what breaks it; for tests
 * @param frontOrigins origins of front ends that may call the API from a browser
 * @param changeClocks limits of change requests: the province's own, or those this build carries
 * @param proxies addresses of reverse proxies whose X-Forwarded-For is believed
 */
public record NodeConfig(
        String nodeId,
        String host,
        int port,
        String publicUrl,
        Path dataDir,
        Optional<String> pgUri,
        int pgPort,
        int pgPool,
        Topology topology,
        Path keyFile,
        Cluster cluster,
        List<String> issuers,
        List<OutsideIssuer> outsideIssuers,
        boolean embeddedIssuer,
        List<String> frontOrigins,
        List<String> proxies,
        String mobileUrl,
        String webUrl,
        List<ClockRule> changeClocks,
        boolean demo,
        int requestsPerMinute,
        Duration syncPoll,
        boolean checkAnswers) {

    public NodeConfig {
        issuers = List.copyOf(issuers);
        outsideIssuers = List.copyOf(outsideIssuers);
        frontOrigins = List.copyOf(frontOrigins);
        proxies = List.copyOf(proxies);
        changeClocks = List.copyOf(changeClocks);
    }

    /**
     * The Hazelcast cell this process joins: TCP addresses only, no discovery.
     *
     * @param publicPort where others reach {@code port}; another one behind a relay or an address translation
     * @param publicBusPort where others reach {@code busPort}
     */
    public record Cluster(
            String name, String host, int port, int busPort, int publicPort, int publicBusPort, List<String> members) {
        public Cluster {
            members = List.copyOf(members);
        }
    }

    public Topology.Member self() {
        return topology.member(nodeId).orElseThrow();
    }

    public static NodeConfig from(Settings s) {
        String nodeId = s.text("node.id");
        Path dataDir = Path.of(s.text("data.dir"));
        String host = s.text("http.host", "127.0.0.1");
        Topology topology = TopologyFile.read(Path.of(s.text("topology.file")));
        if (topology.member(nodeId).isEmpty())
            throw new Settings.SettingsException("Expected node '" + nodeId + "' in the topology, but it is not there");
        int clusterPort = s.number("cluster.port", 8150, 1, 65535);
        int busPort = s.number("cluster.bus-port", 0, 0, 65535);
        return new NodeConfig(
                nodeId,
                host,
                s.number("http.port", 8100, 0, 65535),
                s.text("public.url"),
                dataDir,
                s.find("pg.uri"),
                s.number("pg.port", 0, 0, 65535),
                s.number("pg.pool", 12, 2, 200),
                topology,
                Path.of(s.text("node.key")),
                new Cluster(
                        s.text("cluster.name", "qingdan"),
                        s.text("cluster.host", host),
                        clusterPort,
                        busPort,
                        s.number("cluster.public-port", clusterPort, 1, 65535),
                        s.number("cluster.public-bus-port", busPort, 0, 65535),
                        s.list("cluster.members")),
                s.list("identity.issuers"),
                s.find("identity.issuers-file")
                        .map(file -> IssuersFile.read(Path.of(file)))
                        .orElse(List.of()),
                s.flag("identity.embedded", false),
                s.list("front.origins"),
                s.list("http.proxies"),
                s.text("front.mobile-url"),
                s.text("front.web-url"),
                s.find("changes.clocks-file")
                        .map(file -> ClocksFile.read(Path.of(file)))
                        .orElseGet(ClockRules::standard),
                s.flag("demo", false),
                s.number("http.requests-per-minute", 1200, 1, 10_000_000),
                Duration.ofSeconds(s.number("sync.poll-seconds", 5, 1, 86_400)),
                s.flag("http.check-answers", false));
    }
}
