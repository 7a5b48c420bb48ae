package qingdan.api.people;

import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;

/** A scanned material: small, of a kind that is taken, no two alike. */
final class Paper {
    private static final int CHARS = 1_500;

    private Paper() {}

    static byte[] pdf(RandomGenerator chance) {
        StringBuilder text = new StringBuilder("%PDF-1.4\n");
        while (text.length() < CHARS)
            text.append("% ").append(chance.nextLong()).append('\n');
        return text.append("%%EOF\n").toString().getBytes(StandardCharsets.US_ASCII);
    }
}
