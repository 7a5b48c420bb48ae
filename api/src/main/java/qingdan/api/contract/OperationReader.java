package qingdan.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the operations out of the bundle; refuses to go on where the contract says too little. */
final class OperationReader {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final Set<String> SERVED = Set.of("get", "put", "post", "delete");

    private final JsonNode bundle;
    private final String base;
    private final SchemaTree tree;
    private final SchemaCompiler compiler;
    private final Set<String> ids = new HashSet<>();

    OperationReader(JsonNode bundle, String base) {
        this.bundle = bundle;
        this.base = base;
        this.tree = new SchemaTree(bundle);
        this.compiler = new SchemaCompiler(bundle);
    }

    List<Operation> all() {
        List<Operation> operations = new ArrayList<>();
        bundle.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
                    if (METHODS.contains(method.getKey())) {
                        operations.add(read(path.getKey(), path.getValue(), method.getKey(), method.getValue()));
                    }
                }));
        if (operations.isEmpty()) {
            throw new ContractRefused("#/paths", "Expected operations, but there are none");
        }
        return List.copyOf(operations);
    }

    private Operation read(String path, JsonNode item, String method, JsonNode op) {
        String place = method.toUpperCase(Locale.ROOT) + " " + path;
        String id = text(op, "operationId", place);
        if (!ids.add(id)) {
            throw new ContractRefused(place, "Expected operationId " + id + " once, but it stands there twice");
        }
        if (!SERVED.contains(method)) {
            throw new ContractRefused(place, "Expected GET, PUT, POST or DELETE");
        }
        if (op.path("tags").size() != 1) {
            throw new ContractRefused(place, "Expected exactly one tag, the room");
        }
        Parameters parameters = parameters(item, op, place);
        Set<Audience> audience = audience(op, place);
        List<Operation.Security> security = security(op, audience, place);
        return new Operation(
                id,
                method.toUpperCase(Locale.ROOT),
                base + path,
                op.at("/tags/0").asText(),
                audience,
                security,
                anonymous(op),
                inTemplateOrder(parameters.path, path, place),
                List.copyOf(parameters.query),
                List.copyOf(parameters.headers),
                parameters.ifMatch,
                parameters.ifNoneMatch,
                parameters.idempotencyKey,
                body(op, place),
                answers(op, place),
                op);
    }

    private static String text(JsonNode node, String field, String place) {
        String text = node.path(field).asText("");
        if (text.isEmpty()) {
            throw new ContractRefused(place, "Expected " + field + ", but there is none");
        }
        return text;
    }

    private static Set<Audience> audience(JsonNode op, String place) {
        Set<Audience> audience = new HashSet<>();
        op.path("x-audience").forEach(word -> audience.add(Audience.of(word.asText(), place)));
        if (audience.isEmpty()) {
            throw new ContractRefused(place, "Expected x-audience, but there is none");
        }
        return Set.copyOf(audience);
    }

    /** Deny by default: an operation that does not say who may call it stops the node. */
    private static List<Operation.Security> security(JsonNode op, Set<Audience> audience, String place) {
        if (!op.has("security")) {
            throw new ContractRefused(place, "Expected a security statement, but there is none");
        }
        List<Operation.Security> alternatives = new ArrayList<>();
        for (JsonNode alternative : op.get("security")) {
            if (alternative.size() > 1) {
                throw new ContractRefused(place, "Expected one scheme in each alternative of security");
            }
            alternative.fields().forEachRemaining(scheme -> {
                Set<String> scopes = new HashSet<>();
                scheme.getValue().forEach(scope -> scopes.add(scope.asText()));
                alternatives.add(new Operation.Security(Audience.of(scheme.getKey(), place), Set.copyOf(scopes)));
            });
        }
        if (anonymous(op) != audience.contains(Audience.PUBLIC)) {
            throw new ContractRefused(place, "Expected security: [] exactly where x-audience says public");
        }
        for (Operation.Security alternative : alternatives) {
            if (!audience.contains(alternative.scheme()) && !audience.contains(Audience.PUBLIC)) {
                throw new ContractRefused(
                        place, "Expected scheme " + alternative.scheme().word() + " in x-audience too");
            }
        }
        return List.copyOf(alternatives);
    }

    private static boolean anonymous(JsonNode op) {
        JsonNode security = op.path("security");
        for (JsonNode alternative : security) {
            if (alternative.isEmpty()) {
                return true;
            }
        }
        return security.isEmpty();
    }

    /** Parameters by where they stand; the standard headers become flags. */
    private static final class Parameters {
        private final Map<String, Parameter> path = new HashMap<>();
        private final List<Parameter> query = new ArrayList<>();
        private final List<Parameter> headers = new ArrayList<>();
        private boolean ifMatch;
        private boolean ifNoneMatch;
        private @Nullable Check idempotencyKey;
    }

    private Parameters parameters(JsonNode item, JsonNode op, String place) {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        for (JsonNode list : List.of(item.path("parameters"), op.path("parameters"))) {
            for (JsonNode reference : list) {
                JsonNode parameter = tree.follow(reference, place);
                all.put(
                        parameter.path("in").asText() + ":"
                                + parameter.path("name").asText(),
                        parameter);
            }
        }
        Parameters out = new Parameters();
        all.values().forEach(parameter -> sort(parameter, out, place));
        return out;
    }

    private void sort(JsonNode node, Parameters out, String place) {
        String name = text(node, "name", place);
        String where = place + " parameter " + name;
        switch (node.path("in").asText()) {
            case "path" -> out.path.put(name, parameter(node, Parameter.Place.PATH, where));
            case "query" -> out.query.add(parameter(node, Parameter.Place.QUERY, where));
            case "header" -> {
                switch (name.toLowerCase(Locale.ROOT)) {
                    case "if-match" -> out.ifMatch = node.path("required").asBoolean();
                    case "if-none-match" -> out.ifNoneMatch = true;
                    case "idempotency-key" -> out.idempotencyKey = compiler.compile(node.path("schema"), where);
                    default -> out.headers.add(parameter(node, Parameter.Place.HEADER, where));
                }
            }
            default -> throw new ContractRefused(where, "Expected in: path, query or header");
        }
    }

    private Parameter parameter(JsonNode node, Parameter.Place in, String place) {
        JsonNode schema = tree.follow(node.path("schema"), place);
        boolean array = schema.path("type").asText().equals("array");
        JsonNode item = array ? tree.follow(schema.path("items"), place) : schema;
        JsonKind kind = JsonKind.of(item.path("type").asText("none"), place);
        if (kind == JsonKind.OBJECT || kind == JsonKind.ARRAY || kind == JsonKind.NULL) {
            throw new ContractRefused(place, "Expected a plain value or a list of plain values");
        }
        String style = node.path("style").asText("");
        if (!style.isEmpty() && !style.equals(in == Parameter.Place.QUERY ? "form" : "simple")) {
            throw new ContractRefused(
                    place, "Expected style form in the query and simple elsewhere, but found " + style);
        }
        Parameter parameter = new Parameter(
                node.path("name").asText(),
                in,
                in == Parameter.Place.PATH || node.path("required").asBoolean(),
                kind,
                array,
                node.path("explode").asBoolean(in == Parameter.Place.QUERY),
                item.path("format").asText().equals("date-time"),
                compiler.compile(node.path("schema"), place),
                schema.has("default") ? schema.get("default").asText() : null);
        refuseBadDefault(parameter, place);
        return parameter;
    }

    private static void refuseBadDefault(Parameter parameter, String place) {
        if (parameter.defaultText() != null && !parameter.array()) {
            Verdict verdict = new Verdict();
            parameter.accept(parameter.defaultText(), verdict);
            if (!verdict.clean()) {
                throw new ContractRefused(place, "Expected a default that its own schema accepts");
            }
        }
    }

    private static List<Parameter> inTemplateOrder(Map<String, Parameter> declared, String path, String place) {
        List<Parameter> ordered = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            if (segment.startsWith("{") && segment.endsWith("}")) {
                Parameter parameter = declared.get(segment.substring(1, segment.length() - 1));
                if (parameter == null) {
                    throw new ContractRefused(place, "Expected a declaration of path parameter " + segment);
                }
                ordered.add(parameter);
            } else if (segment.contains("{")) {
                throw new ContractRefused(place, "Expected a parameter to be a whole segment, but found " + segment);
            }
        }
        if (ordered.size() != declared.size()) {
            throw new ContractRefused(place, "Expected every path parameter in the template");
        }
        return List.copyOf(ordered);
    }

    private Operation.@Nullable Body body(JsonNode op, String place) {
        if (!op.has("requestBody")) {
            return null;
        }
        JsonNode body = tree.follow(op.get("requestBody"), place);
        if (body.path("content").size() != 1) {
            throw new ContractRefused(place, "Expected exactly one media type of the body");
        }
        Map.Entry<String, JsonNode> content = body.path("content").fields().next();
        JsonNode schema = content.getValue().path("schema");
        boolean json = content.getKey().equals("application/json");
        long max = op.path("x-max-bytes")
                .asLong(json ? 0 : tree.follow(schema, place).path("maxLength").asLong(0));
        if (!json && max <= 0) {
            throw new ContractRefused(place, "Expected maxLength on a streamed body");
        }
        Check check = json ? compiler.compile(schema, place + " body") : Check.ANY;
        return new Operation.Body(content.getKey(), body.path("required").asBoolean(), check, !json, max);
    }

    private Map<Integer, Operation.Answer> answers(JsonNode op, String place) {
        Map<Integer, Operation.Answer> answers = new LinkedHashMap<>();
        op.path("responses").fields().forEachRemaining(entry -> {
            String where = place + " response " + entry.getKey();
            JsonNode response = tree.follow(entry.getValue(), where);
            Map<String, Check> content = new LinkedHashMap<>();
            response.path("content")
                    .fields()
                    .forEachRemaining(media -> content.put(
                            media.getKey(), compiler.compile(media.getValue().path("schema"), where)));
            boolean etag = false;
            for (var names = response.path("headers").fieldNames(); names.hasNext(); ) {
                etag |= names.next().equalsIgnoreCase("ETag");
            }
            answers.put(status(entry.getKey(), where), new Operation.Answer(content, etag));
        });
        if (answers.keySet().stream().noneMatch(status -> status >= 200 && status < 300)) {
            throw new ContractRefused(place, "Expected a successful answer, but there is none");
        }
        return answers;
    }

    private static int status(String text, String place) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new ContractRefused(place, "Expected a status number, but found " + text);
        }
    }
}
