package qingdan.registry.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Flow;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What a blocking writer writes, as chunks for a reader who says how many he wants: the writer waits for the reader, on a virtual thread of
 * its own. One reader.
 */
public final class ChunkedOutput implements Flow.Publisher<byte[]> {
    private static final int CHUNK = 64 * 1024;
    private static final long PATIENCE_S = 120;

    /** Something that writes to a stream. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private final Writing writing;
    private final AtomicBoolean used = new AtomicBoolean();

    public ChunkedOutput(Writing writing) {
        this.writing = writing;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super byte[]> reader) {
        if (used.getAndSet(true)) throw new IllegalStateException("Expected one reader, but got a second");
        Pump pump = new Pump(reader);
        reader.onSubscribe(pump);
        Thread.ofVirtual().name("list-export").start(() -> pump.run(writing));
    }

    private static final class Pump extends OutputStream implements Flow.Subscription {
        private final Flow.Subscriber<? super byte[]> reader;
        private final Semaphore wanted = new Semaphore(0);
        private final byte[] buffer = new byte[CHUNK];
        private int filled;
        private volatile boolean cancelled;

        Pump(Flow.Subscriber<? super byte[]> reader) {
            this.reader = reader;
        }

        void run(Writing writing) {
            try {
                writing.to(this);
                send();
                if (!cancelled) reader.onComplete();
            } catch (IOException | RuntimeException e) {
                if (!cancelled) reader.onError(e);
            }
        }

        @Override
        public void request(long n) {
            wanted.release((int) Math.min(n, 1 << 20));
        }

        @Override
        public void cancel() {
            cancelled = true;
            wanted.release();
        }

        @Override
        public void write(int b) throws IOException {
            if (filled == CHUNK) send();
            buffer[filled++] = (byte) b;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int at = offset;
            int left = length;
            while (left > 0) {
                if (filled == CHUNK) send();
                int n = Math.min(left, CHUNK - filled);
                System.arraycopy(bytes, at, buffer, filled, n);
                filled += n;
                at += n;
                left -= n;
            }
        }

        private void send() throws IOException {
            if (filled == 0) return;
            try {
                if (!wanted.tryAcquire(PATIENCE_S, TimeUnit.SECONDS) || cancelled)
                    throw new IOException("Expected the reader to go on, but it does not");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("Expected to write on, but was interrupted", e);
            }
            reader.onNext(java.util.Arrays.copyOf(buffer, filled));
            filled = 0;
        }
    }
}
