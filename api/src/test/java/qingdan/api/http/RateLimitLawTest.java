package qingdan.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import qingdan.api.test.ContractHttp.Answer;

/** The laws of the token buckets, and the answer of one who has none left. */
final class RateLimitLawTest {
    private final AtomicLong now = new AtomicLong();

    /** Waiting in tests. */
    static final class Ticks {
        private Ticks() {}

        static void sleep(long ms) {
            try {
                Thread.sleep(ms);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        /** Waits at most five seconds for something to become true. */
        static void until(BooleanSupplier condition) {
            for (int i = 0; i < 100 && !condition.getAsBoolean(); i++) {
                sleep(50);
            }
        }
    }

    @Test
    void shouldGrantTheBurstAndThenTheRate() {
        RateLimiter limiter = new RateLimiter(new Limits.Rate(10, 20), 100, now::get);
        for (int i = 0; i < 20; i++) {
            assertEquals(0, limiter.take("a"));
        }
        assertEquals(1, limiter.take("a"));
        assertEquals(0, limiter.take("b"));
        now.addAndGet(250_000_000);
        assertEquals(0, limiter.take("a"));
        assertEquals(0, limiter.take("a"));
        assertEquals(1, limiter.take("a"));
        now.addAndGet(3_600_000_000_000L);
        int granted = 0;
        while (limiter.take("a") == 0) {
            granted++;
        }
        assertEquals(20, granted);
    }

    @Test
    void shouldTellHowLongToWaitWhenTheRateIsSlow() {
        RateLimiter limiter = new RateLimiter(new Limits.Rate(1, 1), 100, now::get);
        limiter.take("a");
        assertEquals(1, limiter.take("a"));
    }

    @Test
    void shouldStayBoundedAndRememberTheFlooderWhenNamesAreInvented() {
        RateLimiter limiter = new RateLimiter(new Limits.Rate(1, 5), 1_000, now::get);
        for (int i = 0; i < 5; i++) {
            limiter.take("flooder");
        }
        for (int i = 0; i < 100_000; i++) {
            limiter.take("name-" + i);
            if (i % 100 == 0) {
                assertTrue(limiter.take("flooder") > 0);
            }
        }
        assertTrue(limiter.remembered() <= 1_001, "remembered " + limiter.remembered());
    }

    @Test
    void shouldAnswer429WithRetryAfterOverHttp() {
        DoorOptions options = DoorOptions.standard();
        try (Sample sample = new Sample(
                options.withLimits(options.limits().withRates(new Limits.Rate(1_000, 30), new Limits.Rate(1, 3))))) {
            for (int i = 0; i < 3; i++) {
                sample.http.as("citizen:busy").get("/v1/things").expect(200);
            }
            Answer answer = sample.http.as("citizen:busy").get("/v1/things").expect(429, "too-many-requests");
            assertEquals("1", answer.header("Retry-After").orElse(""));
            sample.http.as("citizen:calm").get("/v1/things").expect(200);
        }
    }
}
