package qingdan.api.node;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** A province's own sign-in (省统一身份认证) that publishes its key and gives tokens in its own words. */
final class ProvinceSignIn implements AutoCloseable {
    private static final String ISSUER = "https://sso.ah.example/realms/gov";

    private final HttpServer keys;
    private final ECKey key = ecKey();

    ProvinceSignIn() throws IOException {
        keys = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] published = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        keys.createContext("/certs", exchange -> {
            exchange.sendResponseHeaders(200, published.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(published);
            }
        });
        keys.start();
    }

    /** What a node's {@code identity.issuers-file} says of it. */
    String described() {
        return """
                [{"issuer": "%s", "keys": "http://127.0.0.1:%d/certs", "audience": "qingdan-api", "prefix": "ah:",
                  "claims": {"kind": "user_type", "roles": "realm_access.roles", "org": "org.code"},
                  "kinds": {"gov": "official", "person": "natural-person"}}]
                """.formatted(ISSUER, keys.getAddress().getPort());
    }

    /** Claims of a natural person. */
    static JWTClaimsSet.Builder person(String subject) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(subject)
                .audience("qingdan-api")
                .claim("name", "张三")
                .claim("user_type", "person")
                .expirationTime(Date.from(Instant.now().plusSeconds(900)));
    }

    String token(JWTClaimsSet claims) {
        return token(key, claims);
    }

    /** As {@link #token(JWTClaimsSet)}, with another key under the same name. */
    static String forged(JWTClaimsSet claims) {
        return token(ecKey(), claims);
    }

    private static String token(ECKey key, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey ecKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("k1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        keys.stop(0);
    }
}
