package qingdan.api.simulate;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** One line that tells how far it is: rewritten on a terminal, one line for every tenth part elsewhere. Thread-safe. */
final class Progress {
    private static final long REDRAW_NANOS = 200_000_000;

    private final PrintStream out;
    private final boolean terminal;
    private final int total;
    private final long begun = System.nanoTime();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private long drawnAt;

    Progress(PrintStream out, boolean terminal, int total) {
        this.out = out;
        this.terminal = terminal;
        this.total = total;
    }

    void step(boolean well) {
        int now = done.incrementAndGet();
        if (!well) failed.incrementAndGet();
        if (terminal) redraw(now == total);
        else if (now == total || now * 10L / total != (now - 1) * 10L / total) out.println(line(now));
    }

    private synchronized void redraw(boolean last) {
        long now = System.nanoTime();
        if (!last && now - drawnAt < REDRAW_NANOS) return;
        drawnAt = now;
        out.print("\r" + line(done.get()) + (last ? "\n" : ""));
        out.flush();
    }

    private String line(int now) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        return String.format(
                Locale.ROOT,
                "  %d/%d 件 cases  %d%%  %.1f/s  失败 failed %d ",
                now,
                total,
                now * 100L / total,
                now / seconds,
                failed.get());
    }
}
