package qingdan.procedure.domain;

import java.util.Map;
import java.util.Set;

/** Words of the procedures that these tests make up. */
final class Words {
    static final Vocabulary ALL = new Vocabulary(Map.of("work", Set.of()), Set.of("reminder"), true);

    private Words() {}
}
