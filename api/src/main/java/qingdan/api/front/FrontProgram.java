package qingdan.api.front;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import qingdan.api.config.Settings;

/** A front end's server as a process of its own. */
public final class FrontProgram {
    private FrontProgram() {}

    public static Future<Integer> start(Vertx vertx, Settings s) {
        Path files = Path.of(s.text("front.files")).toAbsolutePath();
        if (!Files.isRegularFile(files.resolve("index.html")))
            return Future.failedFuture("Expected a built front end in " + files + ", but there is no index.html");
        List<String> connect = new ArrayList<>(s.list("front.connect"));
        JsonObject runtime = new JsonObject()
                .put("issuer", s.text("front.issuer"))
                .put("clientId", s.text("front.client"))
                .put("apiBase", s.text("front.api"))
                .put("webBase", s.text("front.web-url"))
                .put("mobileBase", s.text("front.mobile-url"))
                .put("region", s.text("front.region", "340000"))
                .put("name", s.text("front.title"))
                .put("nameEn", s.text("front.title-en", ""));
        FrontServer.FrontConfig config = new FrontServer.FrontConfig(
                s.text("front.host", "127.0.0.1"),
                s.number("front.port", 8110, 0, 65535),
                files.toString(),
                connect,
                runtime);
        return new FrontServer(vertx, config).start().map(server -> server.actualPort());
    }
}
