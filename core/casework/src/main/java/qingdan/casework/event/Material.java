package qingdan.casework.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One material that was handed in (申请材料); the bytes lie at the node that took the upload.
 *
 * @param code material code of the item's list
 * @param sha256 digest of the bytes, lower-case hex
 * @param trustGrade A from the issuing organ, B checked at the window, C uploaded, D declared; null means C
 */
public record Material(
        String code,
        String name,
        String sha256,
        long sizeBytes,
        String mediaType,
        String fileName,
        UUID uploadId,
        @Nullable String trustGrade) {}
