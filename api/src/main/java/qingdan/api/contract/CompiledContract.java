package qingdan.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The bundle, compiled (已编译的契约): every operation with its parameters, checks, security and answers. Refuses a contract this node
 * could serve only in part. Immutable; made once at start.
 *
 * @param version {@code info.version}
 * @param bundle the public contract as it is served
 */
public record CompiledContract(String version, List<Operation> operations, JsonNode bundle) {

    public static CompiledContract of(JsonNode bundle) {
        String base = basePath(bundle);
        List<Operation> operations = new OperationReader(bundle, base).all();
        return new CompiledContract(bundle.at("/info/version").asText(), operations, bundle);
    }

    public Map<String, Operation> byId() {
        return operations.stream().collect(Collectors.toMap(Operation::id, Function.identity()));
    }

    /** The path part of the one server URL, without a slash at its end. */
    private static String basePath(JsonNode bundle) {
        String path = URI.create(bundle.at("/servers/0/url").asText("/")).getPath();
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
