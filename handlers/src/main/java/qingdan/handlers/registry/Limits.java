package qingdan.handlers.registry;

import java.util.Locale;
import qingdan.contract.model.TimeLimit;
import qingdan.contract.model.TimeUnit;
import qingdan.handlers.Words;

/** Legal limits in the words of the contract (期限). */
public final class Limits {
    private Limits() {}

    public static TimeLimit of(qingdan.kernel.domain.TimeLimit limit, Locale locale) {
        boolean atOnce = limit.value() == 0;
        String unit = limit.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String en = atOnce ? "at once" : limit.value() + " " + unit + (limit.value() == 1 ? "" : "s");
        return new TimeLimit(
                limit.value(),
                TimeUnit.valueOf(limit.unit().name()),
                Words.pick(locale, atOnce ? "即办" : limit.inChinese(), en));
    }
}
