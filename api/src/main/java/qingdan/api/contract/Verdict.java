package qingdan.api.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.contract.FieldError;

/**
 * What the checks of one request found (校验结论). Keeps the place it is looking at as a stack and renders an RFC 6901 pointer
 * only when something is wrong. Holds at most {@value #MAX_VIOLATIONS} violations. For one request and one thread at a time.
 */
public final class Verdict {
    public static final int MAX_VIOLATIONS = 20;

    private static final int MAX_POINTER_CHARS = 400;

    private final String root;
    private @Nullable String[] names = new @Nullable String[8];
    private int[] indexes = new int[8];
    private int depth;
    private int found;
    private int trials;
    private List<FieldError> violations = List.of();

    public Verdict() {
        this("");
    }

    /** A verdict whose pointers start with the given word, e.g. {@code query:limit}. */
    public Verdict(String root) {
        this.root = root;
    }

    void enter(String name) {
        grow();
        names[depth++] = name;
    }

    void enter(int index) {
        grow();
        names[depth] = null;
        indexes[depth++] = index;
    }

    void leave() {
        depth--;
    }

    public void refuse(Rule rule, String limit) {
        found++;
        if (trials > 0 || violations.size() >= MAX_VIOLATIONS) {
            return;
        }
        if (violations.isEmpty()) {
            violations = new ArrayList<>(4);
        }
        violations.add(rule.at(pointer(), limit));
    }

    public void refuse(Rule rule) {
        refuse(rule, "");
    }

    /** Refuses a member of the value being looked at, e.g. a required field that is missing. */
    void refuseMember(String name, Rule rule, String limit) {
        enter(name);
        refuse(rule, limit);
        leave();
    }

    /** Tries a check without keeping what it finds. */
    boolean passes(Check check, JsonTape tape, int at) {
        int before = found;
        trials++;
        check.check(tape, at, this);
        trials--;
        boolean passed = found == before;
        found = before;
        return passed;
    }

    /** Whether further looking is a waste: the list is full, or a trial has failed already. */
    boolean full() {
        return violations.size() >= MAX_VIOLATIONS;
    }

    public boolean clean() {
        return found == 0;
    }

    public List<FieldError> violations() {
        return List.copyOf(violations);
    }

    private void grow() {
        if (depth == indexes.length) {
            names = Arrays.copyOf(names, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
        }
    }

    private String pointer() {
        StringBuilder out = new StringBuilder(root);
        for (int i = 0; i < depth && out.length() < MAX_POINTER_CHARS; i++) {
            String name = names[i];
            out.append('/');
            if (name == null) {
                out.append(indexes[i]);
            } else {
                out.append(name.replace("~", "~0").replace("/", "~1"));
            }
        }
        return out.length() <= MAX_POINTER_CHARS ? out.toString() : out.substring(0, MAX_POINTER_CHARS);
    }
}
