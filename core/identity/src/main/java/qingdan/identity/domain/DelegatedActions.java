package qingdan.identity.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** Sets of delegated actions to words and back. */
public final class DelegatedActions {

    private DelegatedActions() {}

    /** The words, sorted. */
    public static Set<String> codes(Collection<DelegatedAction> actions) {
        Set<String> codes = new TreeSet<>();
        actions.forEach(action -> codes.add(action.code()));
        return codes;
    }

    /** The actions of the words; a word nobody knows gives no right. */
    public static Set<DelegatedAction> of(Collection<String> codes) {
        Set<DelegatedAction> actions = EnumSet.noneOf(DelegatedAction.class);
        codes.forEach(code -> DelegatedAction.of(code).ifPresent(actions::add));
        return actions;
    }
}
