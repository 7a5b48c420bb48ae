package qingdan.identity.event;

import java.util.UUID;

/** Something happened to a delegation (授权委托). Stream {@code delegation/<id>}. */
public sealed interface DelegationEvent permits DelegationGranted, DelegationConfirmed, DelegationRevoked {

    UUID id();

    /** The event's type in the ledger. */
    default String type() {
        return "identity." + getClass().getSimpleName();
    }
}
