package qingdan.api.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import qingdan.api.config.TopologyFile;
import qingdan.node.domain.Topology;

/**
 * Writes the settings of the demonstration: province, Hefei, Feixi, web and mobile, each with its own file.
 *
 * <p>Keys that exist are kept; all else is written anew at each start, so a changed port takes effect.
 */
public final class DemoTopology {
    private record Place(
            String region, String name, @Nullable String parent, String portKey, int portDefault) {}

    private static final List<Place> PLACES = List.of(
            new Place("340000", "安徽省", null, "PROVINCE", 8100),
            new Place("340100", "合肥市", "340000", "CITY", 8101),
            new Place("340123", "肥西县", "340100", "COUNTY", 8102));

    private final Path dir;
    private final Map<String, String> environment;

    public DemoTopology(Path dir, Map<String, String> environment) {
        this.dir = dir.toAbsolutePath();
        this.environment = Map.copyOf(environment);
    }

    /** @param databases address of a node's database by its name, e.g. {@code qingdan_340123} */
    public void write(UnaryOperator<String> databases) throws IOException, JOSEException, ParseException {
        List<Topology.Member> members = new ArrayList<>();
        for (Place place : PLACES) {
            ECKey key = key(Files.createDirectories(dir.resolve(place.region())).resolve("node-key.json"), place);
            members.add(new Topology.Member(
                    id(place.region()),
                    place.region(),
                    place.name(),
                    place.parent() == null ? null : id(place.parent()),
                    url(port(place.portKey(), place.portDefault())),
                    key.toPublicJWK().toJSONObject()));
        }
        TopologyFile.write(new Topology(members), dir.resolve("topology.json"));
        for (int i = 0; i < PLACES.size(); i++) writeNode(PLACES.get(i), i, databases);
        writeFront("web", port("WEB", 8110), "安徽省权力清单");
        writeFront("mobile", port("MOBILE", 8111), "安徽省权力清单");
        DemoWelcome.write(dir, url(port("WEB", 8110)), url(port("MOBILE", 8111)), members);
    }

    private static String id(String region) {
        return "ah-" + region;
    }

    private ECKey key(Path file, Place place) throws IOException, JOSEException, ParseException {
        if (Files.exists(file)) return ECKey.parse(Files.readString(file));
        ECKey key =
                new ECKeyGenerator(Curve.P_256).keyID(id(place.region()) + "-1").generate();
        Files.writeString(file, key.toJSONString());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return key;
    }

    private void writeNode(Place place, int index, UnaryOperator<String> databases) throws IOException {
        Map<String, String> s = new LinkedHashMap<>();
        int clusterPort = port("CLUSTER", 8150);
        String province = url(port("PROVINCE", 8100));
        s.put("node.id", id(place.region()));
        s.put("node.key", dir.resolve(place.region()).resolve("node-key.json").toString());
        s.put("topology.file", dir.resolve("topology.json").toString());
        s.put("data.dir", dir.resolve(place.region()).toString());
        s.put("http.host", host());
        s.put("http.port", Integer.toString(port(place.portKey(), place.portDefault())));
        s.put("public.url", url(port(place.portKey(), place.portDefault())));
        s.put("pg.uri", databases.apply("qingdan_" + place.region()));
        s.put("cluster.name", "qingdan-" + clusterPort);
        s.put("cluster.host", host());
        s.put("cluster.port", Integer.toString(clusterPort + index));
        s.put("cluster.bus-port", Integer.toString(port("BUS", 8160) + index));
        s.put(
                "cluster.members",
                PLACES.stream()
                        .map(p -> host() + ":" + (clusterPort + PLACES.indexOf(p)))
                        .collect(Collectors.joining(",")));
        s.put("identity.issuers", province + "/oidc");
        s.put("identity.embedded", Boolean.toString(place.parent() == null));
        s.put("front.origins", url(port("WEB", 8110)) + "," + url(port("MOBILE", 8111)));
        s.put("front.web-url", url(port("WEB", 8110)));
        s.put("front.mobile-url", url(port("MOBILE", 8111)));
        s.put("http.check-answers", environment.getOrDefault("QD_CHECK_ANSWERS", "false"));
        s.put("http.requests-per-minute", environment.getOrDefault("QD_REQUESTS_PER_MINUTE", "6000"));
        s.put("demo", "true");
        write(dir.resolve(place.region()).resolve("node.properties"), s);
    }

    private void writeFront(String name, int port, String title) throws IOException {
        Map<String, String> s = new LinkedHashMap<>();
        s.put("front.host", host());
        s.put("front.port", Integer.toString(port));
        s.put("front.files", environment.getOrDefault("QD_FRONTS", "frontend-contracts") + "/" + name + "/dist");
        s.put("front.title", title);
        s.put("front.issuer", url(port("PROVINCE", 8100)) + "/oidc");
        s.put("front.client", "qingdan-" + name);
        s.put("front.api", url(port("PROVINCE", 8100)));
        s.put("front.web-url", url(port("WEB", 8110)));
        s.put("front.mobile-url", url(port("MOBILE", 8111)));
        s.put(
                "front.connect",
                PLACES.stream()
                        .map(p -> url(port(p.portKey(), p.portDefault())))
                        .collect(Collectors.joining(",")));
        write(dir.resolve(name + ".properties"), s);
    }

    /** For the owner's eyes only: the database's password is in it. */
    private static void write(Path file, Map<String, String> settings) throws IOException {
        Files.writeString(
                file,
                settings.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue() + "\n")
                        .collect(Collectors.joining()));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private String host() {
        return environment.getOrDefault("QD_HOST", "127.0.0.1");
    }

    private int port(String key, int otherwise) {
        return Integer.parseInt(environment.getOrDefault("QD_PORT_" + key, Integer.toString(otherwise)));
    }

    private String url(int port) {
        return "http://" + host() + ":" + port;
    }
}
