package qingdan.api.simulate;

import qingdan.contract.model.CaseState;

/** How a simulated case is meant to end (结局). */
enum Ending {
    /** Granted and delivered. */
    GRANTED,
    /** Refused and delivered. */
    REFUSED,
    /** Not accepted at the window. */
    NOT_ACCEPTED,
    /** Taken back before anybody looked at it. */
    WITHDRAWN_EARLY,
    /** Taken back after acceptance. */
    WITHDRAWN_LATE,
    /** Taken back at the province while the county decides: either may be first, but all must say the same in the end. */
    CROSSING;

    boolean isRight(CaseState state) {
        return switch (this) {
            case GRANTED, REFUSED -> state == CaseState.DELIVERED;
            case NOT_ACCEPTED -> state == CaseState.NOT_ACCEPTED;
            case WITHDRAWN_EARLY, WITHDRAWN_LATE -> state == CaseState.WITHDRAWN;
            case CROSSING -> state == CaseState.WITHDRAWN || state == CaseState.GRANTED;
        };
    }
}
