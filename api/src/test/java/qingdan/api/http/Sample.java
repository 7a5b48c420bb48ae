package qingdan.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import qingdan.api.contract.CompiledContract;
import qingdan.api.test.ContractHttp;
import qingdan.contract.ContractJson;
import qingdan.contract.Principal;

/** A running door before {@link SampleRoom}. Tokens are the kinds of principals, e.g. {@code citizen:wang}. */
final class Sample implements AutoCloseable {
    final Vertx vertx = Vertx.vertx();
    final SampleRoom room = new SampleRoom();
    final CompiledContract contract = CompiledContract.of(bundle());
    final Path uploads;
    final ContractRouter router;
    final HttpServer server;
    final ContractHttp http;

    Sample(DoorOptions options) {
        try {
            uploads = Files.createTempDirectory("qingdan-uploads");
            router = ContractRouter.create(
                    vertx, contract, List.of(room), Sample::authenticate, room.stored(), uploads, options);
            server = HttpDoor.listen(vertx, router, "127.0.0.1", 0)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);
            http = ContractHttp.to(server.actualPort(), contract);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    static DoorOptions unlimited() {
        DoorOptions standard = DoorOptions.standard();
        return standard.withLimits(standard.limits().withRates(Limits.Rate.NONE, Limits.Rate.NONE));
    }

    static JsonNode bundle() {
        try (InputStream in =
                Objects.requireNonNull(Sample.class.getResourceAsStream("/qingdan/api/test/sample-contract.json"))) {
            return ContractJson.mapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Uni<Authenticator.Authentication> authenticate(String token) {
        String[] parts = token.split(":", -1);
        if (parts.length < 2) {
            return Uni.createFrom()
                    .item(new Authenticator.Authentication.Refused(
                            token.equals("expired") ? "token-expired" : "token-invalid"));
        }
        Principal.Kind kind = Principal.Kind.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT));
        Set<String> scopes =
                parts.length > 2 ? Set.of(parts[2].replace('~', ':').split("\\+", -1)) : Set.of();
        Principal principal = new Principal(kind, parts[1], parts[1], null, null, null, null, Set.of(), scopes);
        Uni<Authenticator.Authentication> known =
                Uni.createFrom().item(new Authenticator.Authentication.Known(principal));
        return parts[1].equals("slow") ? known.onItem().delayIt().by(java.time.Duration.ofMillis(50)) : known;
    }

    @Override
    public void close() {
        router.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
