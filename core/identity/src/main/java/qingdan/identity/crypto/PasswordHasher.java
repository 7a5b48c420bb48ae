package qingdan.identity.crypto;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Hashes passwords beside the event loop, a few at a time: each takes 19 MiB and about 50 ms of a core, so both the
 * number at once and the number waiting are bounded. When the queue is full the answer is {@link Busy} at once.
 */
public final class PasswordHasher implements AutoCloseable {

    private static final int QUEUE = 64;

    private final ThreadPoolExecutor workers;
    private final String decoy;

    /** Too many sign-ins at once; try again in a moment. */
    public static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1;

        Busy() {
            super("Expected room in the password queue, but it is full", null, false, false);
        }
    }

    /** @param threads how many hash at once; half of the cores is a good measure */
    public PasswordHasher(int threads) {
        this.workers = new ThreadPoolExecutor(
                threads, threads, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(QUEUE), work -> {
                    Thread thread = new Thread(work, "password-hasher");
                    thread.setDaemon(true);
                    return thread;
                });
        this.workers.allowCoreThreadTimeOut(true);
        this.decoy = Argon2.hash(Secrets.token());
    }

    /** The hash to store. Emits on a worker thread. */
    public Uni<String> hash(String password) {
        return run(() -> Argon2.hash(password));
    }

    /** Whether the password made the hash. Emits on a worker thread. */
    public Uni<Boolean> verify(String password, String phc) {
        return run(() -> Argon2.verify(password, phc));
    }

    /** Takes as long as {@link #verify} and says no: for accounts that do not exist. */
    public Uni<Boolean> verifyNobody(String password) {
        return verify(password, decoy).replaceWith(false);
    }

    private <T> Uni<T> run(Callable<T> work) {
        return Uni.createFrom().emitter(emitter -> {
            try {
                workers.execute(() -> {
                    try {
                        emitter.complete(work.call());
                    } catch (Exception e) {
                        emitter.fail(e);
                    }
                });
            } catch (RejectedExecutionException e) {
                emitter.fail(new Busy());
            }
        });
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
