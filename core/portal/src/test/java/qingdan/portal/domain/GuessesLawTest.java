package qingdan.portal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GuessesLawTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";

    private final Guesses guesses = new Guesses();

    @Test
    void shouldMakeWhoeverGuessesWaitForThatNumberOnly() {
        // given
        wrong(HERE, "a", Guesses.FREE);
        // then
        assertEquals(Guesses.PAUSE, guesses.take(HERE, "a", NOW));
        assertEquals(Duration.ofSeconds(1), guesses.take(HERE, "a", NOW.plusSeconds(59)));
        assertEquals(Duration.ZERO, guesses.take(HERE, "b", NOW));
        Instant later = NOW.plus(Guesses.PAUSE);
        assertEquals(Duration.ZERO, guesses.take(HERE, "a", later));
        assertEquals(Guesses.PAUSE, guesses.take(HERE, "a", later), "each further guess waits again");
        guesses.right(HERE, "a");
        assertEquals(Duration.ZERO, guesses.take(HERE, "a", later));
    }

    @Test
    void shouldNotMakeTheApplicantWaitForWhoGuessesElsewhere() {
        // given
        wrong(ELSEWHERE, "a", Guesses.FREE);
        // then
        assertEquals(Guesses.PAUSE, guesses.take(ELSEWHERE, "a", NOW));
        assertEquals(Duration.ZERO, guesses.take(HERE, "a", NOW));
    }

    @Test
    void shouldBoundTheGuessesOfManyAddressesButNotWhoKnewThePassword() {
        // given
        guesses.take(HERE, "a", NOW);
        guesses.right(HERE, "a");
        for (int i = 0; i < Guesses.FREE_FROM_ANYWHERE; i++)
            assertEquals(Duration.ZERO, guesses.take("10.0.0." + i, "a", NOW));
        // then
        assertEquals(Guesses.PAUSE, guesses.take(ELSEWHERE, "a", NOW));
        assertEquals(Duration.ZERO, guesses.take(ELSEWHERE, "b", NOW));
        wrong(HERE, "a", Guesses.FREE);
        assertEquals(Guesses.PAUSE, guesses.take(HERE, "a", NOW), "also who knew it guesses five times only");
        assertEquals(Duration.ZERO, guesses.take(ELSEWHERE, "a", NOW.plus(Guesses.PAUSE)));
        assertEquals(Guesses.PAUSE, guesses.take("10.0.1.1", "a", NOW.plus(Guesses.PAUSE)));
    }

    @Test
    void shouldForgetTheNumbersAskedForLongestAgo() {
        wrong(HERE, "first", Guesses.FREE);
        for (int i = 0; i < 10_000; i++) guesses.take(HERE, "n" + i, NOW);
        assertEquals(Duration.ZERO, guesses.take(HERE, "first", NOW));
    }

    private void wrong(String address, String number, int times) {
        for (int i = 0; i < times; i++) assertEquals(Duration.ZERO, guesses.take(address, number, NOW));
    }
}
