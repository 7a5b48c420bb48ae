package qingdan.registry.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Inflated bytes on their way to the XML reader, counted: a package that inflates too far, or a tag or text that never ends, stops
 * here and not in memory.
 */
final class GuardedStream extends FilterInputStream {
    private static final long FREE = 16L * 1024 * 1024;
    private static final int LONGEST_RUN = 8 * 1024 * 1024;

    /** Thrown through the XML reader, which knows only its own failures. */
    static final class Exceeded extends IOException {
        private final transient IntakeRefused refused;

        Exceeded(IntakeRefused refused) {
            super(refused.getMessage());
            this.refused = refused;
        }

        IntakeRefused refused() {
            return refused;
        }
    }

    private final IntakeLimits limits;
    private final AtomicLong total;
    private final long packed;
    private long mine;
    private int run;

    /**
     * @param total inflated bytes of the whole package so far
     * @param packed size of this entry in the package
     */
    GuardedStream(InputStream in, IntakeLimits limits, AtomicLong total, long packed) {
        super(in);
        this.limits = limits;
        this.total = total;
        this.packed = Math.max(1, packed);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        int n = super.read(b, off, len);
        if (n <= 0) return n;
        mine += n;
        if (total.addAndGet(n) > limits.inflated()) throw exceeded(total.get() / 1024 / 1024 + " MiB");
        if (mine > FREE && mine / packed > limits.ratio()) throw exceeded("1:" + mine / packed);
        for (int i = off; i < off + n; i++) {
            if (b[i] == '<') run = 0;
            else if (++run > LONGEST_RUN) throw exceeded("> " + LONGEST_RUN / 1024 / 1024 + " MiB 无标记 without a tag");
        }
        return n;
    }

    private static Exceeded exceeded(String detail) {
        return new Exceeded(new IntakeRefused(FileProblem.INFLATES_TOO_MUCH, detail));
    }
}
