package qingdan.api.node;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import qingdan.kernel.domain.CitizenId;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.domain.Uscc;

/** Somebody signed in at the province who uses the API of a node, as the front ends do. */
final class Person {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Supplier<String> token;

    /** @param token gives the access token of the moment */
    Person(Supplier<String> token) {
        this.token = token;
    }

    /** What a node answered. */
    record Answer(int status, JsonNode body) {
        JsonNode expect(int wanted) {
            if (status != wanted) throw new AssertionError("Expected " + wanted + ", but got " + status + " " + body);
            return body;
        }
    }

    /** The code of an item found by words that can be applied for now in that region. */
    Optional<String> find(String node, String words, String region) {
        JsonNode found = get(node, "/v1/items?region=" + region + "&limit=50&q=" + encode(words))
                .expect(200);
        return items(found).stream()
                .filter(i -> i.path("applicable").asBoolean()
                        && i.path("regionCode").asText().equals(region))
                .map(i -> i.path("itemCode").asText())
                .findFirst();
    }

    JsonNode guide(String node, String itemCode) {
        return get(node, "/v1/items/" + itemCode).expect(200);
    }

    /** An application with all that its guide wants, its materials uploaded. */
    String application(String node, JsonNode guide, String name) {
        ObjectNode body =
                JSON.createObjectNode().put("itemCode", guide.path("itemCode").asText());
        ObjectNode form = body.putObject("form");
        for (JsonNode field : guide.path("form"))
            if (field.path("required").asBoolean()) form.put(field.path("name").asText(), answer(field, name));
        ArrayNode materials = body.putArray("materials");
        for (JsonNode material : guide.path("materials"))
            if (material.path("required").asBoolean())
                materials
                        .addObject()
                        .put("code", material.path("code").asText())
                        .put("uploadId", upload(node, name).toString());
        body.putObject("contact").put("name", name).put("phone", "13855100001");
        return body.toString();
    }

    /** Hands it in; answers its number. */
    String submit(String node, String application, String key) {
        return post(node, "/v1/applications", application, key, null)
                .expect(201)
                .path("number")
                .asText();
    }

    private UUID upload(String node, String mark) {
        UUID id = UUID.randomUUID();
        byte[] pdf = ("%PDF-1.4\n% " + mark + " " + id + "\n").getBytes(StandardCharsets.UTF_8);
        send(request(node, "/v1/uploads/" + id + "?fileName=" + encode("材料.pdf"))
                        .header("Content-Type", "application/octet-stream")
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(pdf)))
                .expect(200);
        return id;
    }

    private static String answer(JsonNode field, String name) {
        return switch (field.path("type").asText()) {
            case "choice" -> field.path("options").path(0).path("value").asText();
            case "citizen-id" ->
                CitizenId.compose("340123", LocalDate.of(1992, 5, 17), 2).value();
            case "uscc" ->
                Uscc.compose("91", new RegionCode("340123"), "MA2HWFD0").value();
            case "phone" -> "13855100001";
            case "date" -> "2027-03-01";
            case "number" -> "60";
            default -> name;
        };
    }

    /** Every line of the to-do list. */
    List<JsonNode> tasks(String node) {
        List<JsonNode> lines = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get(node, "/v1/tasks?limit=100" + cursor).expect(200);
            lines.addAll(items(page));
            cursor = page.hasNonNull("nextCursor")
                    ? "&cursor=" + encode(page.path("nextCursor").asText())
                    : "";
        } while (!cursor.isEmpty());
        return lines;
    }

    Set<String> numbersToDo(String node) {
        return tasks(node).stream()
                .map(line -> line.path("caseNumber").asText())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Accepts a case (受理) that waits in the list. */
    void accept(String node, String number) {
        JsonNode line = line(node, number).orElseThrow();
        post(
                        node,
                        "/v1/cases/" + line.path("caseId").asText() + "/acceptance",
                        "{}",
                        UUID.randomUUID().toString(),
                        "\"v1\"")
                .expect(200);
    }

    private Optional<JsonNode> line(String node, String number) {
        return tasks(node).stream()
                .filter(line -> line.path("caseNumber").asText().equals(number))
                .findFirst();
    }

    /** State of one's own application as this node knows it. */
    String stateOf(String node, String number) {
        JsonNode mine = get(node, "/v1/applications?limit=100").expect(200);
        return items(mine).stream()
                .filter(one -> one.path("number").asText().equals(number))
                .map(one -> one.path("state").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Expected " + number + " in " + mine));
    }

    Answer get(String node, String path) {
        return send(request(node, path).GET());
    }

    /** The entity tag of what can be read there: what an If-Match rests on. */
    String tag(String node, String path) {
        try {
            return HTTP.send(request(node, path).GET().build(), HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file as it is downloaded. */
    byte[] file(String node, String path) {
        try {
            HttpResponse<byte[]> response = HTTP.send(
                    request(node, path).setHeader("Accept", "*/*").GET().build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200)
                throw new AssertionError("Expected a file at " + path + ", but got " + response.statusCode());
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Replaces what stands at the path. */
    Answer put(String node, String path, String body, String ifMatch) {
        return send(request(node, path)
                .header("Content-Type", "application/json")
                .header("If-Match", ifMatch)
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer post(String node, String path, String body, String key, @org.jspecify.annotations.Nullable String ifMatch) {
        HttpRequest.Builder request = request(node, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return send(request);
    }

    private HttpRequest.Builder request(String node, String path) {
        return HttpRequest.newBuilder(URI.create(node + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json")
                .header("Authorization", "Bearer " + token.get());
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JsonNode> items(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false).toList();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
