package qingdan.procedure.domain;

import java.math.BigDecimal;
import qingdan.procedure.domain.Condition.Expr;
import qingdan.procedure.domain.Condition.Operand;
import qingdan.procedure.domain.Condition.Operator;
import qingdan.procedure.event.Value;

/** Recursive descent over one condition, with a limit on length and depth. Used once per parse. */
final class ConditionParser {
    private static final int MAX_DEPTH = 32;

    private final String text;
    private int at;
    private int depth;

    ConditionParser(String source) {
        String trimmed = source.strip();
        boolean wrapped = trimmed.startsWith("${") && trimmed.endsWith("}");
        this.text = wrapped ? trimmed.substring(2, trimmed.length() - 1) : trimmed;
    }

    Expr parse() {
        if (text.length() > Condition.MAX_LENGTH) {
            throw wrong("Expected at most " + Condition.MAX_LENGTH + " characters");
        }
        Expr expr = or();
        blanks();
        if (at < text.length()) {
            throw wrong("Expected the end");
        }
        return expr;
    }

    private Expr or() {
        Expr left = and();
        while (word("or")) {
            left = new Condition.Or(left, and());
        }
        return left;
    }

    private Expr and() {
        Expr left = not();
        while (word("and")) {
            left = new Condition.And(left, not());
        }
        return left;
    }

    private Expr not() {
        if (++depth > MAX_DEPTH) {
            throw wrong("Expected at most " + MAX_DEPTH + " levels");
        }
        Expr expr = word("not") ? new Condition.Not(not()) : primary();
        depth--;
        return expr;
    }

    private Expr primary() {
        blanks();
        if (at < text.length() && text.charAt(at) == '(') {
            at++;
            Expr inner = or();
            blanks();
            if (at >= text.length() || text.charAt(at) != ')') {
                throw wrong("Expected )");
            }
            at++;
            return inner;
        }
        Operand left = operand();
        Operator operator = operator();
        return operator == null ? new Condition.Bare(left) : new Condition.Compare(left, operator, operand());
    }

    private @org.jspecify.annotations.Nullable Operator operator() {
        blanks();
        for (Sign sign : Sign.values()) {
            if (text.startsWith(sign.sign, at)) {
                at += sign.sign.length();
                return sign.operator;
            }
        }
        return null;
    }

    /** Longer signs first. */
    private enum Sign {
        EQ2("==", Operator.EQUAL),
        NE("!=", Operator.NOT_EQUAL),
        LE("<=", Operator.AT_MOST),
        GE(">=", Operator.AT_LEAST),
        EQ("=", Operator.EQUAL),
        LT("<", Operator.LESS),
        GT(">", Operator.MORE);

        private final String sign;
        private final Operator operator;

        Sign(String sign, Operator operator) {
            this.sign = sign;
            this.operator = operator;
        }
    }

    private Operand operand() {
        blanks();
        if (at >= text.length()) {
            throw wrong("Expected a name or a value");
        }
        char c = text.charAt(at);
        if (c == '\'' || c == '"') {
            return quoted(c);
        }
        if (c == '-' || Character.isDigit(c)) {
            return number();
        }
        String name = name();
        return switch (name) {
            case "" -> throw wrong("Expected a name or a value");
            case "and", "or", "not" -> throw wrong("Expected a name or a value, but got " + name);
            case "true" -> new Condition.Literal(Value.of(true));
            case "false" -> new Condition.Literal(Value.of(false));
            default -> new Condition.Name(name);
        };
    }

    private Operand quoted(char quote) {
        int end = text.indexOf(quote, at + 1);
        if (end < 0) {
            throw wrong("Expected a closing " + quote);
        }
        String value = text.substring(at + 1, end);
        at = end + 1;
        return new Condition.Literal(Value.of(value));
    }

    private Operand number() {
        int from = at;
        at++;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        try {
            return new Condition.Literal(new Value.Num(new BigDecimal(text.substring(from, at))));
        } catch (NumberFormatException e) {
            at = from;
            throw wrong("Expected a number");
        }
    }

    private String name() {
        int from = at;
        while (at < text.length() && isNamePart(text.charAt(at), at > from)) {
            at++;
        }
        return text.substring(from, at);
    }

    private static boolean isNamePart(char c, boolean inside) {
        return c == '_' || Character.isLetter(c) || (inside && (Character.isDigit(c) || c == '.' || c == '-'));
    }

    private boolean word(String word) {
        blanks();
        int end = at + word.length();
        if (!text.startsWith(word, at) || (end < text.length() && isNamePart(text.charAt(end), true))) {
            return false;
        }
        at = end;
        return true;
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private ConditionSyntaxException wrong(String message) {
        return new ConditionSyntaxException(at, message);
    }
}
