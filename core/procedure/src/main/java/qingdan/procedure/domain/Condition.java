package qingdan.procedure.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import qingdan.procedure.event.Value;

/**
 * A condition on a flow (流转条件) in our own small language: comparisons of case variables with texts, numbers and truths,
 * joined by {@code and}, {@code or}, {@code not} and parentheses. It cannot call, loop or fail: a comparison with a variable that
 * is absent or of another kind is false.
 *
 * <pre>{@code outcome == 'approve' and (fine >= 10000 or hearing == true)}</pre>
 */
public final class Condition {
    /** Longest source, in characters. */
    public static final int MAX_LENGTH = 500;

    private final String source;
    private final Expr root;

    private Condition(String source, Expr root) {
        this.source = source;
        this.root = root;
    }

    /**
     * @throws ConditionSyntaxException with the position, when the text is not in the language
     */
    public static Condition parse(String source) {
        return new Condition(source, new ConditionParser(source).parse());
    }

    public boolean holds(Map<String, Value> variables) {
        return root.holds(variables);
    }

    public String source() {
        return source;
    }

    /** Names of the variables it reads. */
    public Set<String> reads() {
        Set<String> names = new TreeSet<>();
        root.collect(names);
        return names;
    }

    /** The outcomes it waits for, when it is {@code outcome == 'x'}, or several of these joined by {@code or}; else none. */
    Set<String> onlyOutcomes() {
        return outcomes(root);
    }

    /** {@code name == 'value'}. */
    public record Test(String name, String value) {}

    /** Its tests, when the whole of it is {@code name == 'value'}, or several of these joined by {@code or}; else none. */
    public List<Test> tests() {
        List<Test> found = new ArrayList<>();
        return collect(root, found) ? List.copyOf(found) : List.of();
    }

    private static boolean collect(Expr expr, List<Test> found) {
        if (expr instanceof Or or) return collect(or.left(), found) && collect(or.right(), found);
        if (expr instanceof Compare compare
                && compare.operator() == Operator.EQUAL
                && compare.left() instanceof Name name
                && compare.right() instanceof Literal literal
                && literal.value() instanceof Value.Text text) return found.add(new Test(name.name(), text.value()));
        return false;
    }

    private static Set<String> outcomes(Expr expr) {
        Set<String> found = new TreeSet<>();
        if (expr instanceof Or or) {
            Set<String> a = outcomes(or.left());
            Set<String> b = outcomes(or.right());
            if (!a.isEmpty() && !b.isEmpty()) {
                found.addAll(a);
                found.addAll(b);
            }
        } else if (expr instanceof Compare compare
                && compare.operator() == Operator.EQUAL
                && compare.left().equals(new Name("outcome"))
                && compare.right() instanceof Literal literal
                && literal.value() instanceof Value.Text text) {
            found.add(text.value());
        }
        return found;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Condition that && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }

    enum Operator {
        EQUAL,
        NOT_EQUAL,
        LESS,
        AT_MOST,
        MORE,
        AT_LEAST
    }

    sealed interface Operand {}

    record Name(String name) implements Operand {}

    record Literal(Value value) implements Operand {}

    sealed interface Expr {
        boolean holds(Map<String, Value> variables);

        void collect(Set<String> names);
    }

    record And(Expr left, Expr right) implements Expr {
        @Override
        public boolean holds(Map<String, Value> variables) {
            return left.holds(variables) && right.holds(variables);
        }

        @Override
        public void collect(Set<String> names) {
            left.collect(names);
            right.collect(names);
        }
    }

    record Or(Expr left, Expr right) implements Expr {
        @Override
        public boolean holds(Map<String, Value> variables) {
            return left.holds(variables) || right.holds(variables);
        }

        @Override
        public void collect(Set<String> names) {
            left.collect(names);
            right.collect(names);
        }
    }

    record Not(Expr inner) implements Expr {
        @Override
        public boolean holds(Map<String, Value> variables) {
            return !inner.holds(variables);
        }

        @Override
        public void collect(Set<String> names) {
            inner.collect(names);
        }
    }

    /** A variable or literal standing alone: holds when it is true. */
    record Bare(Operand operand) implements Expr {
        @Override
        public boolean holds(Map<String, Value> variables) {
            return value(operand, variables) instanceof Value.Truth truth && truth.value();
        }

        @Override
        public void collect(Set<String> names) {
            name(operand, names);
        }
    }

    record Compare(Operand left, Operator operator, Operand right) implements Expr {
        @Override
        public boolean holds(Map<String, Value> variables) {
            Value a = value(left, variables);
            Value b = value(right, variables);
            if (a == null || b == null || !a.getClass().equals(b.getClass())) {
                return false;
            }
            return switch (operator) {
                case EQUAL -> a.equals(b);
                case NOT_EQUAL -> !a.equals(b);
                case LESS, AT_MOST, MORE, AT_LEAST -> ordered(a, b);
            };
        }

        private boolean ordered(Value a, Value b) {
            int order;
            if (a instanceof Value.Num x && b instanceof Value.Num y) {
                order = x.value().compareTo(y.value());
            } else if (a instanceof Value.Text x && b instanceof Value.Text y) {
                order = x.value().compareTo(y.value());
            } else {
                return false;
            }
            return switch (operator) {
                case LESS -> order < 0;
                case AT_MOST -> order <= 0;
                case MORE -> order > 0;
                case AT_LEAST -> order >= 0;
                case EQUAL, NOT_EQUAL -> throw new IllegalStateException("Expected an order, but got " + operator);
            };
        }

        @Override
        public void collect(Set<String> names) {
            name(left, names);
            name(right, names);
        }
    }

    private static @Nullable Value value(Operand operand, Map<String, Value> variables) {
        return switch (operand) {
            case Name name -> variables.get(name.name());
            case Literal literal -> literal.value();
        };
    }

    private static void name(Operand operand, Set<String> names) {
        if (operand instanceof Name name) {
            names.add(name.name());
        }
    }
}
