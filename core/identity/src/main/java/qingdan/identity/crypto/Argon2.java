package qingdan.identity.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) in PHC form, {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}: the smallest setting OWASP
 * advises. One hash takes about 50 ms and 19 MiB: never on the event loop, see {@link PasswordHasher}.
 */
final class Argon2 {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int VERSION = Argon2Parameters.ARGON2_VERSION_13;

    private Argon2() {}

    static String hash(String password) {
        byte[] salt = Secrets.bytes(SALT_BYTES);
        byte[] hash = compute(password, salt, MEMORY_KIB, PASSES, LANES, HASH_BYTES);
        Base64.Encoder text = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(MEMORY_KIB, PASSES, LANES, text.encodeToString(salt), text.encodeToString(hash));
    }

    /** Whether the password made the hash; with the parameters the hash was made with. */
    static boolean verify(String password, String phc) {
        String[] parts = phc.split("\\$", -1);
        if (parts.length != 6 || !parts[1].equals("argon2id") || !parts[2].equals("v=19")) {
            throw new IllegalArgumentException("Expected an argon2id hash in PHC form");
        }
        String[] cost = parts[3].split(",", -1);
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        byte[] expected = Base64.getDecoder().decode(parts[5]);
        byte[] actual = compute(
                password, salt, number(cost[0], "m="), number(cost[1], "t="), number(cost[2], "p="), expected.length);
        return Secrets.same(expected, actual);
    }

    private static byte[] compute(String password, byte[] salt, int memoryKib, int passes, int lanes, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(VERSION)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[length];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private static int number(String part, String prefix) {
        if (!part.startsWith(prefix)) {
            throw new IllegalArgumentException("Expected " + prefix + " in an argon2id hash");
        }
        return Integer.parseInt(part, prefix.length(), part.length(), 10);
    }
}
