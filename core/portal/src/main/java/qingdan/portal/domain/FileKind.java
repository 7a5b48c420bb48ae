package qingdan.portal.domain;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of files that may be handed in, told from their first bytes and never from their name (材料格式). */
public enum FileKind {
    PDF("application/pdf", 0, 0x25, 0x50, 0x44, 0x46, 0x2d),
    PNG("image/png", 0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    JPEG("image/jpeg", 0, 0xff, 0xd8, 0xff),
    WEBP("image/webp", 8, 0x57, 0x45, 0x42, 0x50),
    HEIC("image/heic", 4, 0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69, 0x63);

    /** How many leading bytes {@link #of} wants to see. */
    public static final int HEAD_BYTES = 16;

    private final String mediaType;
    private final int offset;
    private final String magic;

    FileKind(String mediaType, int offset, int... magic) {
        this.mediaType = mediaType;
        this.offset = offset;
        this.magic = new String(magic, 0, magic.length);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The kind that these leading bytes belong to, if it is one that is taken. */
    public static Optional<FileKind> of(byte[] head) {
        return Arrays.stream(values()).filter(k -> k.matches(head)).findFirst();
    }

    private boolean matches(byte[] head) {
        if (head.length < offset + magic.length()) return false;
        for (int i = 0; i < magic.length(); i++) if ((head[offset + i] & 0xff) != magic.charAt(i)) return false;
        return true;
    }
}
