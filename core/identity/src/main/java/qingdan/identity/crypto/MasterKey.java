package qingdan.identity.crypto;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The node's master key (主密钥): seals what must not lie open in the database (AES-256-GCM) and makes keyed hashes
 * (HMAC-SHA-256). It lives outside the database, in a file only its owner may read or in the configuration.
 * Thread-safe.
 */
public final class MasterKey {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte[] sealKey;
    private final byte[] macKey;

    private MasterKey(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("Expected a master key of 32 bytes, but it has " + key.length);
        }
        this.sealKey = hmac(key, "qingdan/identity/seal");
        this.macKey = hmac(key, "qingdan/identity/mac");
    }

    /** From the configuration: 32 bytes in base64. */
    public static MasterKey of(String base64) {
        return new MasterKey(Base64.getDecoder().decode(base64.strip()));
    }

    /** A key for one run: what it sealed is lost with it. For tests. */
    public static MasterKey forOneRun() {
        return new MasterKey(Secrets.bytes(KEY_BYTES));
    }

    /** From a file, made with a new key (mode 600) when there is none. Blocks: call at start-up only. */
    public static MasterKey ofFile(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return of(Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("Expected to read or make the master key at " + file, e);
        }
    }

    private static void create(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        byte[] text = (Base64.getEncoder().encodeToString(Secrets.bytes(KEY_BYTES)) + "\n")
                .getBytes(StandardCharsets.US_ASCII);
        var open = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = Files.newByteChannel(file, open, owner)) {
            channel.write(ByteBuffer.wrap(text));
        } catch (java.nio.file.FileAlreadyExistsException e) {
            // Another process of the node was faster; its key is the key.
            return;
        }
    }

    /**
     * Seals bytes for a purpose; the purpose must be the same when it is opened.
     *
     * @return nonce, ciphertext and tag
     */
    public byte[] seal(String purpose, byte[] plain) {
        byte[] nonce = Secrets.bytes(NONCE_BYTES);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce, plain);
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** Opens what {@link #seal} made; fails when one bit of it, the purpose or the key is another. */
    public byte[] open(String purpose, byte[] box) {
        byte[] nonce = java.util.Arrays.copyOf(box, NONCE_BYTES);
        byte[] sealed = java.util.Arrays.copyOfRange(box, NONCE_BYTES, box.length);
        return cipher(Cipher.DECRYPT_MODE, purpose, nonce, sealed);
    }

    /** A keyed hash: equal for equal values, useless without the key. */
    public byte[] mac(String purpose, String value) {
        return hmac(macKey, purpose + "\0" + value);
    }

    private byte[] cipher(int mode, String purpose, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(sealKey, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Expected to open what this master key sealed for " + purpose, e);
        }
    }

    private static byte[] hmac(byte[] key, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Expected HMAC-SHA-256 in every Java runtime", e);
        }
    }
}
