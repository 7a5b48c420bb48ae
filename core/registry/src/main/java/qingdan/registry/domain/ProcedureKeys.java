package qingdan.registry.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qingdan.kernel.domain.RegionCode;

/**
 * Whose a procedure is, told from its key (流程标识). A city's or county's own begins with {@code r} and its region code, so that
 * no two nodes ever write the same stream; every other key is the province's.
 */
public final class ProcedureKeys {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,59}");
    private static final Pattern OWN = Pattern.compile("r([0-9]{6})-[a-z0-9-]+");

    private ProcedureKeys() {}

    /** The region whose own procedure it is; empty for the province's. */
    public static Optional<String> region(String key) {
        Matcher own = OWN.matcher(key);
        return own.matches() ? Optional.of(own.group(1)).filter(RegionCode::isValid) : Optional.empty();
    }

    /** Whether this region may publish versions of it. */
    public static boolean ownedBy(String key, String region) {
        if (!FORM.matcher(key).matches()) return false;
        boolean province = new RegionCode(region).level() == RegionCode.Level.PROVINCE;
        return region(key).map(region::equals).orElse(province && !key.matches("r[0-9]{6}-.*"));
    }

    /** Whether an item of this region may name it: the province's, or one of its own region or a region above. */
    public static boolean usableIn(String key, String region) {
        return region(key)
                .map(own -> RegionCode.isValid(region) && new RegionCode(own).contains(new RegionCode(region)))
                .orElse(true);
    }
}
