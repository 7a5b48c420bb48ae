package qingdan.registry.domain;

import static qingdan.registry.domain.Severity.ERROR;

import java.util.List;

/** Rules that only entries of the common catalogue have (基本目录校核规则). */
public final class EntryRules {
    static final Rule LEVEL_PRESENT =
            new Rule("R71", ERROR, "没有行使层级", "There is no level", "至少选择一个行使层级", "Choose at least one level");
    static final Rule PARENT_CYCLE = new Rule(
            "R72",
            ERROR,
            "主项与子项互为上级，形成循环",
            "Main item and sub-item are above one another",
            "改正主项",
            "Correct the main item");
    static final Rule PARENT_KNOWN = new Rule(
            "R73", ERROR, "主项不在基本目录中", "The main item is not in the catalogue", "先发布主项", "Publish the main item first");

    /** All of them. */
    public static final List<Rule> ALL = List.of(LEVEL_PRESENT, PARENT_CYCLE, PARENT_KNOWN);

    private EntryRules() {}
}
