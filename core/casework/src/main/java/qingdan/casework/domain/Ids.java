package qingdan.casework.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that follow from what they name: the same in every replay. */
final class Ids {
    private Ids() {}

    static UUID named(UUID caseId, String kind, long number) {
        return UUID.nameUUIDFromBytes((caseId + "/" + kind + "/" + number).getBytes(StandardCharsets.UTF_8));
    }
}
