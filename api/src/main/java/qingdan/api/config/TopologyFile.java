package qingdan.api.config;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import qingdan.node.domain.Topology;

/** The topology as a JSON file beside the settings; the same on all nodes. */
public final class TopologyFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TopologyFile() {}

    public static Topology read(Path path) {
        try {
            return JSON.readValue(Files.readAllBytes(path), Topology.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to read the topology " + path, e);
        }
    }

    public static void write(Topology topology, Path path) throws IOException {
        Files.write(path, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(topology));
    }
}
