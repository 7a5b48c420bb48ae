package qingdan.registry.change.event;

import java.util.UUID;

/**
 * A supporting file of a request (佐证材料), such as the scanned decision a cancellation rests on. The bytes lie in the node's store
 * under their digest.
 *
 * @param attachmentId made by who attached it
 * @param fileName as it was called there
 * @param mediaType told from the content
 * @param sha256 lower-case hex
 */
public record Attachment(UUID attachmentId, String fileName, String mediaType, long sizeBytes, String sha256) {}
