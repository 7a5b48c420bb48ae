package qingdan.identity.provider;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import qingdan.identity.crypto.MasterKey;
import qingdan.identity.crypto.PasswordHasher;
import qingdan.identity.domain.PasswordPolicy;
import qingdan.identity.store.CredentialStore;
import qingdan.identity.store.CredentialStore.Credential;
import qingdan.identity.store.SessionStore.Session;
import qingdan.identity.store.ThrottleStore;

/**
 * Changing one's password (修改口令): with the old one, within the policy; all other sessions end (ASVS 7.4.3).
 * Thread-safe.
 */
public final class Passwords {

    /** Words an attacker would try on this platform first. */
    private static final Set<String> CONTEXT = Set.of("qingdan", "quanli", "anhui", "zhengwu");

    private final PasswordPolicy policy;
    private final CredentialStore credentials;
    private final ThrottleStore throttle;
    private final PasswordHasher hasher;
    private final MasterKey master;
    private final InstantSource clock;

    /** How it ended. */
    public sealed interface Result {
        record Changed() implements Result {}

        /** The old password is wrong. */
        record Wrong() implements Result {}

        record Wait(Duration time) implements Result {}

        /** The new one will not do. */
        record Faulty(List<PasswordPolicy.Fault> faults) implements Result {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    public Passwords(
            PasswordPolicy policy,
            CredentialStore credentials,
            ThrottleStore throttle,
            PasswordHasher hasher,
            MasterKey master,
            InstantSource clock) {
        this.policy = policy;
        this.credentials = credentials;
        this.throttle = throttle;
        this.hasher = hasher;
        this.master = master;
        this.clock = clock;
    }

    /** Whether a person must change his password before anything else. */
    public Uni<Boolean> mustChange(UUID person) {
        return credentials.ofPerson(person).map(found -> found.map(credential ->
                        credential.mustChange() || policy.mustChange(credential.changedAt(), clock.instant()))
                .orElse(false));
    }

    /** Changes the password of whoever the session belongs to. */
    public Uni<Result> change(Session session, String source, String current, String wanted) {
        return credentials.ofPerson(session.person()).flatMap(found -> {
            if (found.isEmpty()) {
                return Uni.createFrom().item(new Result.Wrong());
            }
            Credential credential = found.get();
            List<PasswordPolicy.Fault> faults = faults(credential, current, wanted);
            if (!faults.isEmpty()) {
                return Uni.createFrom().item(new Result.Faulty(faults));
            }
            byte[] account = master.mac("login", credential.login());
            return throttle.take(account, source, clock.instant())
                    .flatMap(wait -> proceed(session, source, credential, account, wait, current, wanted));
        });
    }

    private List<PasswordPolicy.Fault> faults(Credential credential, String current, String wanted) {
        Set<String> context = new HashSet<>(CONTEXT);
        context.add(credential.login());
        context.add(credential.name());
        List<PasswordPolicy.Fault> faults = policy.faults(wanted, context);
        return faults.isEmpty() && wanted.equals(current) ? List.of(PasswordPolicy.Fault.UNCHANGED) : faults;
    }

    private Uni<Result> proceed(
            Session session,
            String source,
            Credential credential,
            byte[] account,
            Optional<Duration> wait,
            String current,
            String wanted) {
        if (wait.isPresent()) {
            return Uni.createFrom().item(new Result.Wait(wait.get()));
        }
        if (current.length() > 4 * PasswordPolicy.MAX_LENGTH) {
            return Uni.createFrom().item(new Result.Wrong());
        }
        Instant now = clock.instant();
        return hasher.verify(current, credential.hash())
                .flatMap(right -> right
                        ? throttle.clear(account, source, now)
                                .flatMap(ignored -> hasher.hash(wanted))
                                .flatMap(hash -> credentials.change(credential, hash, session.sid(), now))
                                .map(done -> done ? new Result.Changed() : new Result.Wrong())
                        : Uni.createFrom().item(new Result.Wrong()));
    }
}
