package qingdan.registry.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;

/** Signatures of editions: ES256 with the node's key, which every node's topology names; by the JDK alone. */
public final class EditionKey {
    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";

    private EditionKey() {}

    /** The signature, base64url. */
    public static String sign(PrivateKey key, EditionStatement statement) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(statement.bytes());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Expected the node's key to sign, but it does not", e);
        }
    }

    public static boolean verify(PublicKey key, EditionStatement statement, String signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(statement.bytes());
            return signature.verify(Base64.getUrlDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** A public key on P-256 as a JWK: {"kty":"EC","crv":"P-256","x":…,"y":…}. */
    public static PublicKey ofJwk(JsonNode jwk) {
        if (!jwk.path("kty").asText().equals("EC") || !jwk.path("crv").asText().equals("P-256"))
            throw new IllegalArgumentException(
                    "Expected a key on P-256, but got " + jwk.path("kty") + " " + jwk.path("crv"));
        try {
            AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
            curve.init(new ECGenParameterSpec("secp256r1"));
            ECPoint point = new ECPoint(
                    number(jwk.path("x").asText()), number(jwk.path("y").asText()));
            ECParameterSpec parameters = curve.getParameterSpec(ECParameterSpec.class);
            return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, parameters));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Expected a public key, but it is none", e);
        }
    }

    private static BigInteger number(String base64url) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64url));
    }
}
