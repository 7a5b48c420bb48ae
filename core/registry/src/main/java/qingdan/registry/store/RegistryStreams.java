package qingdan.registry.store;

/** Names of the room's streams in the ledger. */
public final class RegistryStreams {
    /** 行政区划. */
    public static final String DIVISIONS = "registry/divisions";

    /** 实施主体. */
    public static final String ORGANS = "registry/organs";

    /** 基本目录. */
    public static final String CATALOGUE = "registry/catalogue";

    /** Which seeds were taken in, where a whole list was taken in at once. */
    public static final String SEED = "registry/seed";

    private RegistryStreams() {}

    /** Which seeds the node of a region took in. */
    public static String seed(String region) {
        return SEED + "-" + region;
    }

    /** The stream of one catalogue entry, at the province. */
    public static String entry(String basicCode) {
        return "entry/" + basicCode;
    }

    /** The stream of one division's code, at the province. */
    public static String division(String code) {
        return "division/" + code;
    }

    /** The stream of one implementing body, at the province. */
    public static String organ(String code) {
        return "organ/" + code;
    }

    /** The stream of one procedure, at the node of the region that owns its key. */
    public static String procedure(String procedureKey) {
        return "procedure/" + procedureKey;
    }

    /** The stream of one import, at the node that publishes it. */
    public static String importOf(java.util.UUID importId) {
        return "import/" + importId;
    }

    /** The stream of one implementation item. */
    public static String item(String itemCode) {
        return "item/" + itemCode;
    }
}
