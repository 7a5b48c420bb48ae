package qingdan.identity.provider;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qingdan.identity.crypto.MasterKey;
import qingdan.identity.crypto.PasswordHasher;
import qingdan.identity.crypto.Secrets;
import qingdan.identity.crypto.Workers;
import qingdan.identity.domain.PasswordPolicy;
import qingdan.identity.store.CredentialStore;
import qingdan.identity.store.CredentialStore.Credential;
import qingdan.identity.store.SessionStore;
import qingdan.identity.store.SessionStore.Session;
import qingdan.identity.store.ThrottleStore;
import qingdan.identity.store.ThrottleStore.Outcome;

/**
 * Signing in with login and password (口令登录). Every attempt is counted before the password is looked at; an unknown
 * account takes as long as a known one and gets the same answer; a success always opens a new session. Thread-safe.
 */
public final class SignIn {

    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);
    private static final int MAX_LOGIN = 64;
    private static final int MAX_AGENT = 200;

    private final ProviderConfig config;
    private final CredentialStore credentials;
    private final ThrottleStore throttle;
    private final SessionStore sessions;
    private final PasswordHasher hasher;
    private final MasterKey master;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    /** What somebody typed, and where from. {@code source} is a network, see {@link Source}. */
    public record Attempt(String login, String password, String source, String userAgent) {
        @Override
        public String toString() {
            return "Attempt[" + source + "]";
        }
    }

    /** How it ended. */
    public sealed interface Result {
        /** He is in; {@code cookie} is the session's secret. */
        record In(String cookie, Session session) implements Result {}

        /** Login or password is wrong; it is not said which. */
        record Wrong() implements Result {}

        /** Too many attempts; {@code time} until the next is looked at. */
        record Wait(Duration time) implements Result {}

        /** Too many people at once. */
        record Busy() implements Result {}
    }

    public SignIn(
            ProviderConfig config,
            CredentialStore credentials,
            ThrottleStore throttle,
            SessionStore sessions,
            PasswordHasher hasher,
            MasterKey master,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.config = config;
        this.credentials = credentials;
        this.throttle = throttle;
        this.sessions = sessions;
        this.hasher = hasher;
        this.master = master;
        this.ids = ids;
        this.clock = clock;
    }

    /** Tries to sign in. */
    public Uni<Result> attempt(Attempt attempt) {
        String login = attempt.login().strip().toLowerCase(Locale.ROOT);
        byte[] account = master.mac("login", login);
        Instant now = clock.instant();
        return throttle.take(account, attempt.source(), now).flatMap(wait -> {
            if (wait.isPresent()) {
                return record(account, Optional.empty(), attempt, Outcome.THROTTLED, new Result.Wait(wait.get()));
            }
            return credentials.find(login).flatMap(found -> verify(attempt, account, login, found));
        });
    }

    private Uni<Result> verify(Attempt attempt, byte[] account, String login, Optional<Credential> found) {
        boolean plausible = login.length() <= MAX_LOGIN && attempt.password().length() <= 4 * PasswordPolicy.MAX_LENGTH;
        String password = plausible ? attempt.password() : "";
        Uni<Boolean> check = found.isPresent() && plausible
                ? hasher.verify(password, found.get().hash())
                : hasher.verifyNobody(password);
        return check.flatMap(right -> conclude(attempt, account, found, right))
                .onFailure(Workers.Busy.class)
                .recoverWithUni(() -> record(account, Optional.empty(), attempt, Outcome.BUSY, new Result.Busy()));
    }

    private Uni<Result> conclude(Attempt attempt, byte[] account, Optional<Credential> found, boolean right) {
        Optional<UUID> person = found.map(Credential::person);
        if (!right) {
            Outcome outcome = person.isPresent() ? Outcome.WRONG_PASSWORD : Outcome.UNKNOWN_ACCOUNT;
            return record(account, person, attempt, outcome, new Result.Wrong());
        }
        if (found.orElseThrow().disabled()) {
            return record(account, person, attempt, Outcome.DISABLED, new Result.Wrong());
        }
        return throttle.clear(account, attempt.source(), clock.instant())
                .flatMap(ignored -> open(person.orElseThrow(), attempt))
                .flatMap(in -> record(account, person, attempt, Outcome.SUCCESS, in));
    }

    private Uni<Result> open(UUID person, Attempt attempt) {
        Instant now = clock.instant();
        String cookie = Secrets.token();
        String agent = attempt.userAgent();
        Session session = new Session(
                ids.get(),
                person,
                null,
                now,
                now,
                now.plus(config.sessionMax()),
                attempt.source(),
                agent.length() > MAX_AGENT ? agent.substring(0, MAX_AGENT) : agent);
        return sessions.open(Secrets.fingerprint(cookie), session).replaceWith(new Result.In(cookie, session));
    }

    private Uni<Result> record(byte[] account, Optional<UUID> person, Attempt attempt, Outcome outcome, Result result) {
        LOG.info("event=sign-in outcome={} source={}", outcome, attempt.source());
        return throttle.record(account, person, attempt.source(), outcome, clock.instant())
                .replaceWith(result);
    }
}
