package qingdan.api.oidc;

import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.NullUnmarked;
import qingdan.identity.crypto.MasterKey;
import qingdan.identity.crypto.PasswordHasher;
import qingdan.identity.demo.DemoAccounts;
import qingdan.identity.domain.Client;
import qingdan.identity.provider.EmbeddedProvider;
import qingdan.identity.provider.ProviderConfig;
import qingdan.identity.store.ClientStore;
import qingdan.kernel.Async;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;

/** The whole provider on a real port and a real database, with a clock the test can turn. */
@NullUnmarked
final class Provider implements AutoCloseable {

    static final String REDIRECT = "http://127.0.0.1:8101/signed-in";
    static final String LOGOUT = "http://127.0.0.1:8101/";
    static final String ORIGIN = "http://127.0.0.1:8101";
    static final String PASSWORD = DemoAccounts.list().getFirst().password();

    final TestDatabase db = TestDatabase.create();
    final EmbeddedProvider provider;
    final MasterKey master = MasterKey.forOneRun();
    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);
    final InstantSource clock = () -> Instant.now().plus(offset.get());
    private final PasswordHasher hasher = new PasswordHasher(2);
    private final HttpServer server;

    Provider() {
        Router router = Router.router(db.vertx());
        server = Await.await(Async.uni(
                () -> db.vertx().createHttpServer().requestHandler(router).listen(0, "127.0.0.1")));
        ProviderConfig config =
                ProviderConfig.of(URI.create("http://127.0.0.1:" + server.actualPort() + "/oidc"), "qingdan");
        Await.await(new DemoAccounts(db.database(), db.ledger(), master, hasher, clock).seed(true, List.of()));
        Await.await(new ClientStore(db.database().pool()).put(web(), clock.instant()));
        provider = Await.await(EmbeddedProvider.start(db.database().pool(), config, master, hasher, clock));
        OidcRoutes.mount(
                router,
                provider,
                new OidcConfig(Set.of(ORIGIN), Set.of(), "安徽省权力清单", "Anhui Power List", DemoAccounts.list()));
    }

    static Client web() {
        return new Client(
                "web",
                "安徽省权力清单门户",
                "Web portal",
                null,
                null,
                List.of(REDIRECT),
                List.of(LOGOUT),
                Set.of(Client.AUTHORIZATION_CODE, Client.REFRESH_TOKEN),
                Set.of("openid", "profile", "offline_access"),
                Duration.ofHours(12));
    }

    String issuer() {
        return provider.config().issuer().toString();
    }

    void pass(Duration time) {
        offset.updateAndGet(now -> now.plus(time));
    }

    @Override
    public void close() {
        Await.await(Async.uni(server::close));
        provider.close();
        hasher.close();
        db.close();
    }
}
