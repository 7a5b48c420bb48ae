package qingdan.api.node;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qingdan.api.config.NodeConfig;
import qingdan.api.config.OutsideIssuer;
import qingdan.identity.HttpJwks;
import qingdan.identity.JwksSource;
import qingdan.identity.TokenVerifier;
import qingdan.identity.TrustedIssuer;
import qingdan.identity.crypto.MasterKey;
import qingdan.identity.crypto.PasswordHasher;
import qingdan.identity.demo.DemoAccounts;
import qingdan.identity.domain.Client;
import qingdan.identity.provider.EmbeddedProvider;
import qingdan.identity.provider.ProviderConfig;
import qingdan.identity.store.ClientStore;

/**
 * Identity at this node (统一身份认证): the issuers it believes, and, where configured, the embedded provider itself.
 *
 * @param provider the embedded OpenID provider; null where another node or system is the issuer
 */
record NodeIdentity(
        TokenVerifier verifier,
        @Nullable EmbeddedProvider provider,
        @Nullable PasswordHasher hasher) {
    static final String AUDIENCE = "qingdan";
    private static final int HASHER_THREADS = 2;
    private static final Duration REFRESH_LIFE = Duration.ofHours(12);

    static Uni<NodeIdentity> start(Vertx vertx, NodeConfig config, NodeData data) {
        if (!config.embeddedIssuer()) {
            TokenVerifier verifier = new TokenVerifier(remote(vertx, config, 0), InstantSource.system());
            return verifier.warmUp().replaceWith(new NodeIdentity(verifier, null, null));
        }
        MasterKey master = MasterKey.ofFile(masterFile(config));
        PasswordHasher hasher = new PasswordHasher(HASHER_THREADS);
        ProviderConfig settings = ProviderConfig.of(URI.create(config.issuers().getFirst()), AUDIENCE);
        return EmbeddedProvider.start(data.database().pool(), settings, master, hasher, InstantSource.system())
                .flatMap(provider -> clients(config, data)
                        .chain(() -> people(config, data, master, hasher))
                        .replaceWith(() -> trust(vertx, config, provider, hasher)));
    }

    private static NodeIdentity trust(
            Vertx vertx, NodeConfig config, EmbeddedProvider provider, PasswordHasher hasher) {
        Map<TrustedIssuer, JwksSource> issuers = remote(vertx, config, 1);
        issuers.put(TrustedIssuer.own(provider.config().issuer().toString(), AUDIENCE), provider.keys());
        return new NodeIdentity(new TokenVerifier(issuers, InstantSource.system()), provider, hasher);
    }

    /** The platform's own issuers from that place of the list on, and all of the operator's choice. */
    private static Map<TrustedIssuer, JwksSource> remote(Vertx vertx, NodeConfig config, int from) {
        Map<TrustedIssuer, JwksSource> trusted = new HashMap<>();
        for (String issuer : config.issuers().subList(from, config.issuers().size()))
            trusted.put(TrustedIssuer.own(issuer, AUDIENCE), new HttpJwks(vertx, URI.create(issuer + "/jwks")));
        for (OutsideIssuer outside : config.outsideIssuers())
            trusted.put(outside.trust(), new HttpJwks(vertx, outside.keys()));
        return trusted;
    }

    private static Path masterFile(NodeConfig config) {
        return config.dataDir().resolve("master.key");
    }

    /** The platform's own front ends: public clients, code with PKCE, exact addresses. */
    private static Uni<Void> clients(NodeConfig config, NodeData data) {
        ClientStore store = new ClientStore(data.database().pool());
        Instant now = InstantSource.system().instant();
        return store.put(front("qingdan-web", "网页门户", "Web portal", config.webUrl(), "/"), now)
                .chain(() -> store.put(front("qingdan-mobile", "手机端", "Mobile", config.mobileUrl(), "/me"), now))
                .replaceWithVoid();
    }

    @SuppressWarnings("NullAway") // a nullable array component, read from a class file
    private static Client front(String id, String zh, String en, String base, String signedOut) {
        return new Client(
                id,
                zh,
                en,
                null,
                null,
                List.of(base + "/signed-in"),
                List.of(base + signedOut),
                Set.of(Client.AUTHORIZATION_CODE, Client.REFRESH_TOKEN),
                Set.of("openid", "profile", "offline_access"),
                REFRESH_LIFE);
    }

    private static Uni<Void> people(NodeConfig config, NodeData data, MasterKey master, PasswordHasher hasher) {
        return config.demo()
                ? new DemoAccounts(data.database(), data.ledger(), master, hasher, InstantSource.system())
                        .seed(true, DemoAccounts.countyOrgans())
                : DemoAccounts.refuseOutsideDemo(data.database());
    }

    void close() {
        if (provider != null) provider.close();
        if (hasher != null) hasher.close();
    }
}
