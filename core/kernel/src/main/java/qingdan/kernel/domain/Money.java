package qingdan.kernel.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of renminbi (人民币金额) in whole fen (分); a decimal string in yuan on the wire, e.g. {@code 1200.50}. */
public record Money(long fen) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    public static Money yuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, 100));
    }

    /** Reads {@code 12}, {@code 12.3} or {@code 12.30}; more than two decimals are refused. */
    public static Money parse(String yuan) {
        if (!yuan.matches("-?[0-9]{1,15}([.][0-9]{1,2})?")) {
            throw new IllegalArgumentException("Expected yuan with at most two decimals, but got " + yuan);
        }
        return new Money(new BigDecimal(yuan)
                .movePointRight(2)
                .setScale(0, RoundingMode.UNNECESSARY)
                .longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    public Money times(long count) {
        return new Money(Math.multiplyExact(fen, count));
    }

    /** Always two decimals: {@code 1200.50}. */
    public String toYuan() {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public String toString() {
        return toYuan();
    }
}
