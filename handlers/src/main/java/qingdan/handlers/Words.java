package qingdan.handlers;

import java.util.Locale;
import qingdan.casework.event.CaseStatus;
import qingdan.contract.model.CaseState;
import qingdan.contract.model.Light;

/** Words of the domain on the wire, and texts in the caller's language. */
public final class Words {
    private Words() {}

    public static CaseState state(CaseStatus status) {
        return CaseState.valueOf(status.name());
    }

    public static Light light(qingdan.kernel.domain.Light light) {
        return Light.valueOf(light.name());
    }

    public static String text(CaseStatus status, Locale locale) {
        return pick(locale, status.zh(), status.en());
    }

    public static String pick(Locale locale, String zh, String en) {
        return locale.getLanguage().equals("en") ? en : zh;
    }
}
