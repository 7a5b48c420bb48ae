package qingdan.identity.domain;

import java.util.Objects;
import java.util.Set;

/**
 * What an agent carries with him (授权): for which items and for which actions, and under which delegation.
 *
 * @param delegationId the delegation it comes from, or {@code "representative"} for a legal representative (法定代表人)
 */
public record Mandate(String delegationId, ItemScope items, Set<DelegatedAction> actions) {

    /** The mandate a legal representative has by law (民法典 第六十一条). */
    public static final Mandate REPRESENTATIVE =
            new Mandate("representative", new ItemScope.AllItems(), Set.of(DelegatedAction.values()));

    public Mandate {
        Objects.requireNonNull(delegationId, "delegationId");
        Objects.requireNonNull(items, "items");
        actions = Set.copyOf(actions);
    }

    public boolean ofRepresentative() {
        return delegationId.equals(REPRESENTATIVE.delegationId);
    }

    public boolean allows(DelegatedAction action) {
        return actions.contains(action);
    }
}
