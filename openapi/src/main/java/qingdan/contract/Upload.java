package qingdan.contract;

import java.nio.file.Path;

/**
 * A file that was streamed past validation to disk, with its measured size and digest.
 * It is deleted after the call: who keeps it moves it away.
 *
 * @param file where it lies
 * @param sizeBytes its size
 * @param sha256 its SHA-256 in lower-case hex, computed while it came in
 * @param mediaType the media type the sender named
 */
public record Upload(Path file, long sizeBytes, String sha256, String mediaType) {}
