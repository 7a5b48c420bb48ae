package qingdan.api.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.api.config.Settings;
import qingdan.contract.ContractJson;
import qingdan.identity.demo.DemoAccounts;

/** Somebody with an account: signs in at the first call, renews the session before it ends, calls the contract. Thread-safe. */
public final class Person {
    private static final Duration RENEW_BEFORE_END = Duration.ofSeconds(60);

    private final Line line;
    private final SignIn signIn;
    private final String login;
    private final String password;
    private final String capacity;
    private @Nullable String access;
    private String refresh = "";
    private long renewAt;

    Person(Line line, SignIn signIn, String login, String password, String capacity) {
        this.line = line;
        this.signIn = signIn;
        this.login = login;
        this.password = password;
        this.capacity = capacity;
    }

    /**
     * Somebody of the demonstration.
     *
     * @param dir folder of a prepared and running demonstration
     * @param login name of an account with one capacity
     */
    public static Person of(Path dir, Line line, String login) {
        Settings province = Settings.read(dir.resolve(Town.PROVINCE).resolve("node.properties"));
        SignIn signIn = new SignIn(
                line,
                URI.create(province.list("identity.issuers").getFirst()),
                "qingdan-web",
                province.text("front.web-url") + "/signed-in");
        return new Person(line, signIn, login, DemoAccounts.list().getFirst().password(), "");
    }

    public String login() {
        return login;
    }

    public Answer get(String url) {
        return line.send(to(url).GET().build());
    }

    /** A command on something new. */
    public Answer post(String url, Object body, UUID key) {
        return line.send(command(url, body, key).build());
    }

    /** A command on the version that was seen. */
    public Answer post(String url, Object body, UUID key, long version) {
        return line.send(command(url, body, key)
                .header("If-Match", "\"v" + version + "\"")
                .build());
    }

    /** A command that needs no more words, on the version that was seen. */
    public Answer post(String url, UUID key, long version) {
        return line.send(to(url).header("Idempotency-Key", key.toString())
                .header("If-Match", "\"v" + version + "\"")
                .POST(BodyPublishers.noBody())
                .build());
    }

    /** Uploads a file under an id of its own making. */
    public Answer put(String url, byte[] file) {
        return line.send(to(url).header("Content-Type", "application/octet-stream")
                .PUT(BodyPublishers.ofByteArray(file))
                .build());
    }

    private HttpRequest.Builder command(String url, Object body, UUID key) {
        BodyPublisher json = BodyPublishers.ofByteArray(ContractJson.write(body));
        return to(url).header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(json);
    }

    private HttpRequest.Builder to(String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(Line.TIMEOUT)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token());
    }

    /** The access token of the moment; signs in or renews the session when it must. */
    public synchronized String token() {
        String known = access;
        if (known != null && System.nanoTime() < renewAt) return known;
        JsonNode tokens = known == null ? signIn.tokens(login, password, capacity) : signIn.refresh(refresh);
        String token = tokens.path("access_token").asText();
        access = token;
        refresh = tokens.path("refresh_token").asText();
        renewAt = System.nanoTime()
                + Duration.ofSeconds(tokens.path("expires_in").asLong())
                        .minus(RENEW_BEFORE_END)
                        .toNanos();
        return token;
    }
}
