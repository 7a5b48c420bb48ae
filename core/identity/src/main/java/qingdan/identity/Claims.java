package qingdan.identity;

/** The names of the claims in the platform's own tokens (令牌声明). */
public final class Claims {

    public static final String NAME = "name";
    /** natural-person, legal-person, official, partner or node. */
    public static final String KIND = "kind";
    /** Real-name level 1..4 of a natural person. */
    public static final String LEVEL = "level";
    /** Id of the principal somebody acts for; the subject is always the human himself (cf. RFC 8693 {@code act}). */
    public static final String ACT_FOR = "act_for";

    public static final String PRINCIPAL_NAME = "principal_name";
    public static final String PRINCIPAL_KIND = "principal_kind";
    public static final String PRINCIPAL_CODE = "principal_code";
    /** Id of the delegation, or {@code representative}. */
    public static final String DELEGATION = "delegation";
    /** Item codes the delegation covers; {@code ["*"]} for all. */
    public static final String DELEGATED_ITEMS = "delegated_items";

    public static final String DELEGATED_ACTIONS = "delegated_actions";
    /** Unified social credit code of the organ. */
    public static final String ORG = "org";

    public static final String ORG_NAME = "org_name";
    public static final String POST = "post";
    public static final String REGION = "region";
    public static final String ROLES = "roles";
    public static final String SCOPE = "scope";
    public static final String CLIENT_ID = "client_id";
    /** The session the token came out of. */
    public static final String SID = "sid";
    /** The family of tokens it belongs to. */
    public static final String FAMILY = "fid";

    public static final String AUTH_TIME = "auth_time";

    /** Stands for all items in {@link #DELEGATED_ITEMS}. */
    public static final String ALL_ITEMS = "*";

    private Claims() {}
}
