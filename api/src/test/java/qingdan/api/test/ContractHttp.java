package qingdan.api.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import qingdan.api.contract.BodyReader;
import qingdan.api.contract.Check;
import qingdan.api.contract.CompiledContract;
import qingdan.api.contract.Operation;
import qingdan.api.contract.SchemaCompiler;
import qingdan.api.contract.Verdict;
import qingdan.contract.ContractJson;
import qingdan.contract.ProblemRegistry;

/**
 * Sends requests to a running node and holds every answer against the contract (契约测试): its status must be declared, its media type too,
 * and its body must satisfy the schema; a problem must be in the registry. Immutable: {@link #as}, {@link #key} and the like give a new one.
 *
 * <pre>{@code
 * ContractHttp http = ContractHttp.to(port, CompiledContract.of(Bundle.tree()));
 * Answer answer = http.as(token).key("key-00000001").ifMatch(3).post("/v1/cases/" + id + "/acceptance", "{}");
 * }</pre>
 */
public final class ContractHttp {
    /** Statuses the door itself may answer with on any operation. */
    private static final Set<Integer> OF_THE_DOOR = Set.of(400, 401, 405, 408, 413, 414, 429, 431, 500, 503);

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI base;
    private final CompiledContract contract;
    private final Check problem;
    private final Map<String, String> headers;

    private ContractHttp(URI base, CompiledContract contract, Check problem, Map<String, String> headers) {
        this.base = base;
        this.contract = contract;
        this.problem = problem;
        this.headers = headers;
    }

    public static ContractHttp to(int port, CompiledContract contract) {
        Check problem = new SchemaCompiler(contract.bundle()).compileAt("#/components/schemas/Problem");
        return new ContractHttp(URI.create("http://127.0.0.1:" + port), contract, problem, Map.of());
    }

    /** An answer that kept the contract; its bytes unpacked, if they came packed. */
    @SuppressWarnings("ArrayRecordComponent") // answers are never compared
    public record Answer(int status, java.net.http.HttpHeaders headers, byte[] bytes, JsonNode json) {
        public Optional<String> header(String name) {
            return headers.firstValue(name);
        }

        /** The problem's code, empty for a success. */
        public String code() {
            return status >= 400 ? json.path("code").asText() : "";
        }

        /** The version the ETag names. */
        public long version() {
            String tag = header("ETag").orElseThrow();
            return Long.parseLong(tag.substring(2, tag.length() - 1).replaceFirst("-.*", ""));
        }

        /** Fails unless the status is the one expected; shows the body. */
        public Answer expect(int expected) {
            assertEquals(expected, status, () -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
            return this;
        }

        /** Fails unless it is this problem. */
        public Answer expect(int expected, String code) {
            expect(expected);
            assertEquals(code, code());
            return this;
        }
    }

    public ContractHttp with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new ContractHttp(base, contract, problem, more);
    }

    /** With a header, unless it is set already. */
    public ContractHttp withDefault(String name, String value) {
        return headers.containsKey(name) ? this : with(name, value);
    }

    /** Signed in by a bearer token. */
    public ContractHttp as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public ContractHttp key(String key) {
        return with("Idempotency-Key", key);
    }

    public ContractHttp ifMatch(long version) {
        return with("If-Match", "\"v" + version + "\"");
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    /** POST of a JSON text. */
    public Answer post(String path, String json) {
        return json("POST", path, json);
    }

    /** POST of a contract record. */
    public Answer post(String path, Object body) {
        return json("POST", path, new String(ContractJson.write(body), java.nio.charset.StandardCharsets.UTF_8));
    }

    public Answer put(String path, String json) {
        return json("PUT", path, json);
    }

    /** PUT of bytes to a streaming operation. */
    public Answer upload(String path, byte[] bytes) {
        return with("Content-Type", "application/octet-stream").send("PUT", path, BodyPublishers.ofByteArray(bytes));
    }

    private Answer json(String method, String path, String json) {
        ContractHttp http = headers.containsKey("Content-Type") ? this : with("Content-Type", "application/json");
        return http.send(method, path, BodyPublishers.ofString(json));
    }

    public Answer send(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body);
        headers.forEach(request::header);
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return check(method, path, response);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Answer check(String method, String path, HttpResponse<byte[]> response) {
        String media = response.headers().firstValue("Content-Type").orElse("");
        boolean isJson = media.startsWith("application/json") || media.startsWith("application/problem+json");
        byte[] body = unpacked(response);
        JsonNode json = isJson && body.length > 0 ? parsed(body) : MissingNode.getInstance();
        Answer answer = new Answer(response.statusCode(), response.headers(), body, json);
        Operation operation = find(method, path);
        if (answer.status() >= 400) {
            checkProblem(method + " " + path, operation, answer, media);
        } else if (operation != null) {
            checkSuccess(operation, answer, media);
        }
        return answer;
    }

    private static byte[] unpacked(HttpResponse<byte[]> response) {
        boolean packed = response.body().length > 0
                && response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        if (!packed) return response.body();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parsed(byte[] body) {
        return switch (BodyReader.read(body)) {
            case BodyReader.Outcome.Read read -> read.value().tree(0);
            case BodyReader.Outcome.Broken broken ->
                throw new AssertionError("Expected JSON, but it breaks at line " + broken.line());
        };
    }

    private void checkProblem(String what, @Nullable Operation operation, Answer answer, String media) {
        String text = new String(answer.bytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(
                media.startsWith("application/problem+json"),
                () -> what + " answered " + answer.status() + " as " + media + ": " + text);
        hold(what + " problem", problem, answer.bytes());
        assertEquals(answer.status(), answer.json().path("status").asInt(), what);
        assertTrue(ProblemRegistry.get().knows(answer.code()), () -> what + ": not in the registry: " + answer.code());
        if (operation != null && !OF_THE_DOOR.contains(answer.status())) {
            assertTrue(
                    operation.answers().containsKey(answer.status()),
                    () -> what + ": the contract does not declare " + answer.status() + " " + answer.code());
        }
    }

    private static void checkSuccess(Operation operation, Answer answer, String media) {
        Operation.Answer declared = operation.answers().get(answer.status());
        assertTrue(declared != null, () -> operation.id() + ": the contract does not declare " + answer.status());
        if (declared == null || declared.content().isEmpty()) {
            assertEquals(0, answer.bytes().length, () -> operation.id() + " should answer without a body");
            return;
        }
        String bare =
                media.contains(";") ? media.substring(0, media.indexOf(';')).trim() : media;
        Check check = declared.content().get(bare);
        assertTrue(check != null, () -> operation.id() + ": the contract does not declare " + media);
        if (check != null && bare.endsWith("json")) {
            hold(operation.id(), check, answer.bytes());
        } else if (check != null && bare.startsWith("text/")) {
            Verdict verdict = new Verdict();
            check.checkText(new String(answer.bytes(), java.nio.charset.StandardCharsets.UTF_8), verdict);
            assertTrue(verdict.clean(), () -> operation.id() + " breaks the contract: " + verdict.violations());
        }
        if (declared.etag()) {
            assertTrue(answer.header("ETag").isPresent(), () -> operation.id() + " should answer with an ETag");
        }
    }

    private static void hold(String what, Check check, byte[] json) {
        Verdict verdict = new Verdict();
        check.check(Objects.requireNonNull(BodyReader.readOrNull(json), "no JSON"), verdict);
        assertTrue(
                verdict.clean(),
                () -> what + " breaks the contract: " + verdict.violations() + " in "
                        + new String(json, java.nio.charset.StandardCharsets.UTF_8));
    }

    private @Nullable Operation find(String method, String path) {
        String bare = path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
        String[] segments = bare.split("/", -1);
        Operation best = null;
        for (Operation operation : contract.operations()) {
            if (operation.method().equals(method)
                    && fits(operation.path().split("/", -1), segments)
                    && (best == null || best.path().contains("{"))) {
                best = operation;
            }
        }
        return best;
    }

    private static boolean fits(String[] template, String[] segments) {
        if (template.length != segments.length) {
            return false;
        }
        for (int i = 0; i < template.length; i++) {
            if (!template[i].startsWith("{") && !template[i].equals(segments[i])) {
                return false;
            }
        }
        return true;
    }
}
