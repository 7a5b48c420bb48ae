package qingdan.api.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static qingdan.api.node.ThreeNodes.PROVINCE;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A province's own sign-in, named in the settings of a real node (对接省统一身份认证): its people come in, nobody else's do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
class OutsideIssuerTest {
    private static final String ISSUER = "https://sso.ah.example/realms/gov";

    private final ThreeNodes nodes;
    private final HttpServer keys;
    private final ECKey key = new ECKeyGenerator(Curve.P_256).keyID("k1").generate();

    OutsideIssuerTest(@TempDir Path dir) throws Exception {
        nodes = new ThreeNodes(dir);
        keys = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] published = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        keys.createContext("/certs", exchange -> {
            exchange.sendResponseHeaders(200, published.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(published);
            }
        });
        Path file = dir.resolve("issuers.json");
        Files.writeString(file, """
                [{"issuer": "%s", "keys": "http://127.0.0.1:%d/certs", "audience": "qingdan-api", "prefix": "ah:",
                  "claims": {"kind": "user_type", "roles": "realm_access.roles", "org": "org.code"},
                  "kinds": {"gov": "official", "person": "natural-person"}}]
                """.formatted(ISSUER, keys.getAddress().getPort()));
        nodes.add(PROVINCE, "identity.issuers-file=" + file);
    }

    @BeforeAll
    void start() {
        keys.start();
        nodes.process(PROVINCE).start();
        nodes.process(PROVINCE).awaitReady();
    }

    @AfterAll
    void stop() throws IOException {
        nodes.close();
        keys.stop(0);
    }

    @Test
    void shouldKnowWhoWasSignedInByAnOutsideIssuer() throws JOSEException {
        JsonNode citizen = me(token(key, person().build())).expect(200);
        assertEquals("ah:7", citizen.path("subject").asText());
        assertEquals("natural-person", citizen.path("kind").asText());
        JsonNode official = me(token(
                        key,
                        person().claim("user_type", "gov")
                                .claim("org", Map.of("code", "11340000QD2331010Y"))
                                .claim("post", "supervisor")
                                .claim("region", PROVINCE)
                                .claim("realm_access", Map.of("roles", List.of("supervisor")))
                                .build()))
                .expect(200);
        assertEquals("official", official.path("kind").asText());
    }

    @Test
    void shouldLetNobodyInWhomThatIssuerDidNotSignIn() throws JOSEException {
        ECKey forged = new ECKeyGenerator(Curve.P_256).keyID("k1").generate();
        me(token(forged, person().build())).expect(401);
        me(token(key, person().issuer("https://sso.else.example").build())).expect(401);
        me(token(key, person().audience("qingdan").build())).expect(401);
        me(token(key, person().claim("user_type", "robot").build())).expect(401);
        me(token(key, person().claim("user_type", "gov").build())).expect(401);
        me(token(
                        key,
                        person().expirationTime(Date.from(Instant.now().minusSeconds(60)))
                                .build()))
                .expect(401);
    }

    private Person.Answer me(String token) {
        return new Person(() -> token).get(nodes.api(PROVINCE), "/v1/me");
    }

    private static JWTClaimsSet.Builder person() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject("7")
                .audience("qingdan-api")
                .claim("name", "张三")
                .claim("user_type", "person")
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    }

    private static String token(ECKey key, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }
}
