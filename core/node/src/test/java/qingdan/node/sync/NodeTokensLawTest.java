package qingdan.node.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import qingdan.node.domain.Topology;

class NodeTokensLawTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private final ECKey provinceKey = key("p");
    private final ECKey countyKey = key("c");
    private final Topology topology = new Topology(List.of(
            member("province", "340000", null, provinceKey), member("county", "340123", "province", countyKey)));

    @Test
    void shouldKnowANodeByItsKey() {
        NodeTokens county = tokens("county", countyKey, NOW);
        String token = county.forNode("province");
        Optional<Topology.Member> signer = tokens("province", provinceKey, NOW).verify(token);
        assertTrue(NodeTokens.looksLikeOne(token));
        assertEquals("county", signer.orElseThrow().nodeId());
    }

    @Test
    void shouldRefuseAnotherKeyAnotherNodeAndAnotherTime() {
        // given
        NodeTokens province = tokens("province", provinceKey, NOW);
        String forged = tokens("county", key("x"), NOW).forNode("province");
        String forAnother = tokens("county", countyKey, NOW).forNode("city");
        String old =
                tokens("county", countyKey, NOW.minus(Duration.ofMinutes(10))).forNode("province");
        String early =
                tokens("county", countyKey, NOW.plus(Duration.ofMinutes(10))).forNode("province");
        // then
        for (String token : List.of(forged, forAnother, old, early, "", "a.b.c", forged + "x"))
            assertFalse(province.verify(token).isPresent(), token);
    }

    @Test
    void shouldKeepATokenUntilItIsNearlyOver() {
        NodeTokens county = tokens("county", countyKey, NOW);
        assertEquals(county.forNode("province"), county.forNode("province"));
    }

    private NodeTokens tokens(String self, ECKey key, Instant now) {
        return new NodeTokens(topology, self, key, InstantSource.fixed(now));
    }

    private static Topology.Member member(
            String id, String region, @org.jspecify.annotations.Nullable String parent, ECKey key) {
        return new Topology.Member(
                id, region, id, parent, "http://127.0.0.1", key.toPublicJWK().toJSONObject());
    }

    private static ECKey key(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
