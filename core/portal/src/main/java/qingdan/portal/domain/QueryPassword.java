package qingdan.portal.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The password that is given with the acceptance number (查询密码), so that progress can be followed without signing in.
 *
 * <p>Eight characters of an alphabet without look-alikes (about 39 bits); stored only as a salted digest, and queries are rate limited.
 */
public final class QueryPassword {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    private QueryPassword() {}

    public static String make(RandomGenerator chance) {
        StringBuilder password = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) password.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        return password.toString();
    }

    /** The digest that is stored, in hex; case and spaces of the password do not matter. */
    public static String hash(String salt, String password) {
        String plain = salt + ":" + password.strip().toUpperCase(Locale.ROOT);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256 in every Java runtime, but it is missing", e);
        }
    }

    /** Compares in constant time. */
    public static boolean matches(String salt, String password, String hash) {
        return MessageDigest.isEqual(
                hash(salt, password).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }
}
