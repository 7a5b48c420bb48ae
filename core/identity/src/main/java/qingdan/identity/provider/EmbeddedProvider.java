package qingdan.identity.provider;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import qingdan.identity.TokenVerifier;
import qingdan.identity.TrustedIssuer;
import qingdan.identity.crypto.CommonPasswords;
import qingdan.identity.crypto.MasterKey;
import qingdan.identity.crypto.PasswordHasher;
import qingdan.identity.crypto.Secrets;
import qingdan.identity.domain.PasswordPolicy;
import qingdan.identity.store.ClientStore;
import qingdan.identity.store.CredentialStore;
import qingdan.identity.store.GrantStore;
import qingdan.identity.store.PeopleStore;
import qingdan.identity.store.SessionStore;
import qingdan.identity.store.SessionStore.Session;
import qingdan.identity.store.ThrottleStore;
import qingdan.kernel.domain.Uuid7;

/**
 * The embedded OpenID provider (统一身份认证), all parts put together; the node's HTTP layer mounts it. Call
 * {@link #tend} every minute. Its clock is the real time: a demonstration clock must not age tokens or sessions.
 */
public final class EmbeddedProvider implements AutoCloseable {

    private final ProviderConfig config;
    private final InstantSource clock;
    private final KeyRing keys;
    private final SessionStore sessions;
    private final GrantStore grants;
    private final SignIn signIn;
    private final Passwords passwords;
    private final Authorizations authorizations;
    private final Tokens tokens;
    private final Logouts logouts;
    private final Housekeeping housekeeping;
    private final TokenVerifier verifier;
    private final MasterKey master;

    private EmbeddedProvider(
            Pool pool, ProviderConfig config, MasterKey master, PasswordHasher hasher, InstantSource clock) {
        Supplier<UUID> ids = new Uuid7(clock, Secrets::randomLong);
        ClientStore clients = new ClientStore(pool);
        PeopleStore people = new PeopleStore(pool);
        this.config = config;
        this.clock = clock;
        this.master = master;
        this.keys = new KeyRing(pool, master, config.rotation(), clock);
        this.sessions = new SessionStore(pool, config.sessionIdle());
        this.grants = new GrantStore(pool);
        CredentialStore credentials = new CredentialStore(pool);
        ThrottleStore throttle = new ThrottleStore(pool);
        this.signIn = new SignIn(config, credentials, throttle, sessions, hasher, master, ids, clock);
        this.passwords = new Passwords(
                new PasswordPolicy(config.passwords(), CommonPasswords.load()),
                credentials,
                throttle,
                hasher,
                master,
                clock);
        this.authorizations = new Authorizations(config, clients, people, sessions, grants, passwords, ids, clock);
        this.tokens = new Tokens(clients, grants, people, new TokenMint(config, keys, clock), clock);
        this.logouts = new Logouts(config, keys, clients, sessions, clock);
        this.housekeeping = new Housekeeping(pool, config, clock);
        this.verifier = new TokenVerifier(
                Map.of(TrustedIssuer.own(config.issuer().toString(), config.audience()), keys), clock);
    }

    /** Starts the provider: its keys are ready when this answers. */
    public static Uni<EmbeddedProvider> start(
            Pool pool, ProviderConfig config, MasterKey master, PasswordHasher hasher, InstantSource clock) {
        EmbeddedProvider provider = new EmbeddedProvider(pool, config, master, hasher, clock);
        return provider.keys.tend().replaceWith(provider);
    }

    /** The round of every minute: keys turn, what is over is deleted. */
    public Uni<Void> tend() {
        return keys.tend().chain(housekeeping::sweep).replaceWithVoid();
    }

    public ProviderConfig config() {
        return config;
    }

    public KeyRing keys() {
        return keys;
    }

    public SignIn signIn() {
        return signIn;
    }

    public Passwords passwords() {
        return passwords;
    }

    public Authorizations authorizations() {
        return authorizations;
    }

    public Tokens tokens() {
        return tokens;
    }

    public Logouts logouts() {
        return logouts;
    }

    /** For tokens of this provider, with its keys at hand. */
    public TokenVerifier verifier() {
        return verifier;
    }

    /** The live session of a cookie's value. */
    public Uni<Optional<Session>> session(String cookie) {
        return sessions.touch(Secrets.fingerprint(cookie), clock.instant());
    }

    /** Puts a new session in the place of the browser's former one. */
    public Uni<Integer> replace(Session former, Session now) {
        return former.person().equals(now.person())
                ? sessions.drop(former.sid())
                : sessions.end(former.sid(), "another-person", clock.instant());
    }

    /** What a form must bring along to prove that it came from our page (CSRF): bound to the browser's cookie. */
    public String formSeal(String cookie) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(master.mac("form", cookie));
    }

    /** Whether a form's seal fits the browser's cookie. */
    public boolean sealFits(String cookie, String seal) {
        return Secrets.same(Secrets.fingerprint(formSeal(cookie)), Secrets.fingerprint(seal));
    }

    /** Whether a family of tokens is not revoked: what only the issuer itself can say at once. */
    public Uni<Boolean> isLive(UUID family) {
        return grants.isLive(family);
    }

    @Override
    public void close() {
        keys.close();
    }
}
