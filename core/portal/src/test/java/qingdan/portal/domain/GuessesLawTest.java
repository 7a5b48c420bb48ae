package qingdan.portal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GuessesLawTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private final Guesses guesses = new Guesses();

    @Test
    void shouldMakeWhoeverGuessesWaitForThatNumberOnly() {
        // given
        for (int i = 0; i < Guesses.FREE; i++) assertEquals(Duration.ZERO, guesses.take("a", NOW));
        // then
        assertEquals(Guesses.PAUSE, guesses.take("a", NOW));
        assertEquals(Duration.ofSeconds(1), guesses.take("a", NOW.plusSeconds(59)));
        assertEquals(Duration.ZERO, guesses.take("b", NOW));
        Instant later = NOW.plus(Guesses.PAUSE);
        assertEquals(Duration.ZERO, guesses.take("a", later));
        assertEquals(Guesses.PAUSE, guesses.take("a", later), "each further guess waits again");
        guesses.right("a");
        assertEquals(Duration.ZERO, guesses.take("a", later));
    }

    @Test
    void shouldForgetTheNumbersAskedForLongestAgo() {
        for (int i = 0; i < Guesses.FREE; i++) guesses.take("first", NOW);
        for (int i = 0; i < 10_000; i++) guesses.take("n" + i, NOW);
        assertEquals(Duration.ZERO, guesses.take("first", NOW));
    }
}
