package qingdan.api.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import qingdan.api.contract.Audience;
import qingdan.api.contract.CompiledContract;
import qingdan.api.contract.InstanceMaker;
import qingdan.api.contract.Operation;
import qingdan.api.contract.Parameter;
import qingdan.api.test.ContractHttp;
import qingdan.contract.Bundle;
import qingdan.contract.Operations;
import qingdan.contract.Reply;

/**
 * Every operation of the committed bundle before the real door, with rooms that answer 503 and nothing else: who may call is let through to
 * the room with generated valid input, bound to the generated records; who may not is stopped; and every kind of bad input gets a problem
 * which the contract declares for that very operation.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BundleDoorTest {
    private static final List<Audience> KINDS =
            List.of(Audience.CITIZEN, Audience.OFFICIAL, Audience.PARTNER, Audience.NODE);
    private static final String REACHED = "service-unavailable";

    private final JsonNode bundle = Bundle.tree();
    private final CompiledContract contract = CompiledContract.of(bundle);
    private final InstanceMaker maker = new InstanceMaker(bundle, new Random(274), 0);
    private final Vertx vertx = Vertx.vertx();

    private int port;

    @BeforeAll
    void open(@TempDir Path uploads) throws Exception {
        List<Operations> rooms = new ArrayList<>();
        for (String name : new TreeSet<>(
                contract.operations().stream().map(Operation::room).toList())) {
            rooms.add(deaf(Class.forName("qingdan.contract.api." + name + "Operations")));
        }
        ContractRouter router = ContractRouter.create(
                vertx, contract, rooms, Sample::authenticate, StoredAnswers.NONE, uploads, Sample.unlimited());
        HttpServer server = HttpDoor.listen(vertx, router, "127.0.0.1", 0)
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        port = server.actualPort();
    }

    @AfterAll
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** A room of the generated interface whose operations all answer 503. */
    private static Operations deaf(Class<?> face) {
        InvocationHandler handler = (proxy, method, args) -> method.isDefault()
                ? InvocationHandler.invokeDefault(proxy, method, args)
                : Uni.createFrom().item(Reply.refused(REACHED));
        return (Operations) Proxy.newProxyInstance(face.getClassLoader(), new Class<?>[] {face}, handler);
    }

    @Test
    void shouldLetInExactlyWhomTheContractNames() {
        ContractHttp http = ContractHttp.to(port, contract);
        for (Operation operation : contract.operations()) {
            if (operation.anonymous()) {
                call(http, operation).expect(503, REACHED);
            } else {
                call(http, operation).expect(401, "sign-in-required");
            }
            for (Audience kind : KINDS) {
                boolean named = operation.anonymous()
                        || operation.alternatives().stream().anyMatch(way -> way.scheme() == kind);
                ContractHttp.Answer answer = call(http.as(kind.word() + ":somebody:" + scopes(operation)), operation);
                answer.expect(named ? 503 : 403, named ? REACHED : "audience-refused");
            }
        }
    }

    private static String scopes(Operation operation) {
        TreeSet<String> scopes = new TreeSet<>();
        operation.alternatives().forEach(way -> scopes.addAll(way.scopes()));
        return String.join("+", scopes).replace(':', '~');
    }

    @Test
    void shouldRefuseEveryKindOfBadInputOnEveryOperation() {
        for (Operation operation : contract.operations()) {
            ContractHttp http = signedIn(operation);
            String path = path(operation);
            String separator = path.contains("?") ? "&" : "?";
            send(http, operation, path + separator + "surplus=1").expect(400, "parameters-invalid");
            send(http.with("Accept", "text/x-nothing"), operation, path).expect(406, "not-acceptable");
            http.send("PATCH", path, BodyPublishers.noBody()).expect(405, "method-not-allowed");
            if (operation.ifMatch()) {
                send(http.with("If-Match", "v1"), operation, path).expect(400, "precondition-malformed");
            }
            if (operation.body() != null) {
                refuseBadBodies(http, operation, path);
            }
        }
    }

    @Test
    void shouldTakeEveryRequestExampleOfTheContract() {
        int taken = 0;
        for (Operation operation : contract.operations()) {
            for (JsonNode example : operation.source().at("/requestBody/content/application~1json/examples")) {
                ContractHttp http = prepared(signedIn(operation), operation).with("Content-Type", "application/json");
                BodyPublisher body = BodyPublishers.ofString(ContractExamples.value(bundle, example));
                http.send(operation.method(), path(operation), body).expect(503, REACHED);
                taken++;
            }
        }
        assertTrue(taken > 20, "examples taken: " + taken);
    }

    private void refuseBadBodies(ContractHttp http, Operation operation, String path) {
        ContractHttp ready = prepared(http, operation);
        ready.with("Content-Type", "text/x-nothing")
                .send(operation.method(), path, BodyPublishers.ofString("x"))
                .expect(415, "media-type-unsupported");
        if (operation.body() != null && operation.body().required()) {
            ready.send(operation.method(), path, BodyPublishers.noBody()).expect(400, "body-missing");
        }
        if (operation.body() != null && !operation.body().streamed()) {
            ContractHttp json = ready.with("Content-Type", "application/json");
            json.send(operation.method(), path, BodyPublishers.ofString("{\"a\":"))
                    .expect(400, "json-malformed");
            json.send(operation.method(), path, BodyPublishers.ofString("[]")).expect(400, "body-invalid");
            ContractHttp.Answer answer =
                    json.send(operation.method(), path, BodyPublishers.ofString("{\"surplus\":1}"));
            answer.expect(400, "body-invalid");
            assertTrue(answer.json().path("errors").toString().contains("unknown-field"), operation.id());
        }
    }

    private ContractHttp signedIn(Operation operation) {
        ContractHttp http = ContractHttp.to(port, contract);
        return operation.anonymous()
                ? http
                : http.as(operation.alternatives().get(0).scheme().word() + ":somebody:" + scopes(operation));
    }

    private ContractHttp.Answer call(ContractHttp http, Operation operation) {
        return send(http, operation, path(operation));
    }

    private ContractHttp.Answer send(ContractHttp http, Operation operation, String path) {
        ContractHttp ready = prepared(http, operation);
        Operation.Body body = operation.body();
        if (body == null) {
            return ready.send(operation.method(), path, BodyPublishers.noBody());
        }
        BodyPublisher publisher = body.streamed()
                ? BodyPublishers.ofString("some bytes")
                : BodyPublishers.ofString(
                        maker.make(operation.source().at("/requestBody/content/application~1json/schema"))
                                .toString());
        return ready.with("Content-Type", body.mediaType()).send(operation.method(), path, publisher);
    }

    /** The headers the contract asks for, unless they are there already. */
    private static ContractHttp prepared(ContractHttp http, Operation operation) {
        ContractHttp ready = http;
        if (operation.idempotencyKey() != null) {
            ready = ready.key("key-00000001");
        }
        return operation.ifMatch() ? ready.withDefault("If-Match", "\"v1\"") : ready;
    }

    /** The path with made-up values for its parameters, and the query it cannot do without. */
    private String path(Operation operation) {
        StringBuilder path = new StringBuilder(operation.path());
        for (Parameter parameter : operation.pathParameters()) {
            String place = "{" + parameter.name() + "}";
            int at = path.indexOf(place);
            path.replace(at, at + place.length(), encoded(operation, parameter));
        }
        String separator = "?";
        for (Parameter parameter : operation.query()) {
            if (parameter.required()) {
                path.append(separator).append(parameter.name()).append('=').append(encoded(operation, parameter));
                separator = "&";
            }
        }
        return path.toString();
    }

    private String encoded(Operation operation, Parameter parameter) {
        JsonNode schema = bundle.path("paths").path(operation.path()).path("parameters");
        for (JsonNode list : List.of(operation.source().path("parameters"), schema)) {
            for (JsonNode reference : list) {
                JsonNode declared = reference.has("$ref")
                        ? bundle.at(reference.get("$ref").asText().substring(1))
                        : reference;
                if (declared.path("name").asText().equals(parameter.name())) {
                    String value = maker.make(declared.path("schema")).asText();
                    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
                }
            }
        }
        throw new AssertionError("Expected a declaration of " + parameter.name());
    }
}
