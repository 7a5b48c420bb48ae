package qingdan.api.simulate;

import java.util.Set;
import qingdan.contract.model.CaseState;

/** How a simulated case is meant to end (结局), with the states that are right then. */
enum Ending {
    /** Granted and delivered. */
    GRANTED(CaseState.DELIVERED),
    /** Refused and delivered. */
    REFUSED(CaseState.DELIVERED),
    /** Not accepted at the window. */
    NOT_ACCEPTED(CaseState.NOT_ACCEPTED),
    /** Taken back before anybody looked at it. */
    WITHDRAWN_EARLY(CaseState.WITHDRAWN),
    /** Taken back after acceptance. */
    WITHDRAWN_LATE(CaseState.WITHDRAWN),
    /** Taken back at the province while the county decides: either may be first, but all must say the same in the end. */
    CROSSING(CaseState.WITHDRAWN, CaseState.GRANTED, CaseState.DELIVERED);

    private final Set<CaseState> right;

    Ending(CaseState... right) {
        this.right = Set.of(right);
    }

    boolean isRight(CaseState state) {
        return right.contains(state);
    }
}
