package qingdan.casework.event;

import java.util.UUID;

/**
 * An application that the authority's node could not open a case for (未建件), type {@code casework.IntakeRefused}: the list does
 * not carry the item there on that day. The portal shows it to the applicant with the remedy.
 *
 * @param code problem slug, e.g. item-not-in-force
 */
public record IntakeRefused(UUID applicationId, String number, String region, String itemCode, String code) {
    public static final String TYPE = "casework.IntakeRefused";
}
