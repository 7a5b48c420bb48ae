package qingdan.casework.event;

import org.jspecify.annotations.Nullable;

/**
 * The party of a case (当事人) with no more than the next office needs: the number is masked, contact data stay in the
 * application.
 *
 * @param kind natural-person or legal-person
 * @param idMasked certificate number with its middle hidden
 * @param agentName who acts for the party
 */
public record Party(
        String kind, String name, String idMasked, @Nullable String agentName) {}
