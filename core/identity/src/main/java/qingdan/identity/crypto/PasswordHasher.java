package qingdan.identity.crypto;

import io.smallrye.mutiny.Uni;

/**
 * Hashes passwords beside the event loop, a few at a time: each takes 19 MiB and about 50 ms of a core. Fails with
 * {@link Workers.Busy} when too many wait.
 */
public final class PasswordHasher implements AutoCloseable {

    private static final int QUEUE = 64;

    private final Workers workers;
    private final String decoy;

    /** @param threads how many hash at once; half of the cores is a good measure */
    public PasswordHasher(int threads) {
        this.workers = new Workers("password-hasher", threads, QUEUE);
        this.decoy = Argon2.hash(Secrets.token());
    }

    /** The hash to store. */
    public Uni<String> hash(String password) {
        return workers.run(() -> Argon2.hash(password));
    }

    /** Whether the password made the hash. */
    public Uni<Boolean> verify(String password, String phc) {
        return workers.run(() -> Argon2.verify(password, phc));
    }

    /** Takes as long as {@link #verify} and says no: for accounts that do not exist. */
    public Uni<Boolean> verifyNobody(String password) {
        return verify(password, decoy).replaceWith(false);
    }

    @Override
    public void close() {
        workers.close();
    }
}
