package qingdan.identity;

/** Why a token is refused. The codes are slugs of the problem registry. */
public enum TokenFault {
    /** Past its time: get another. */
    EXPIRED("token-expired"),
    /** Forged, broken, of an unknown issuer, for somebody else, or saying too little. */
    INVALID("token-invalid"),
    /** The issuer's keys have never been had and cannot be had now: our trouble, try again. */
    ISSUER_UNREACHABLE("issuer-unreachable");

    private final String code;

    TokenFault(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
