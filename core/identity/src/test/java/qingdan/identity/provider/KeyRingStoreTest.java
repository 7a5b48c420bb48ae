package qingdan.identity.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qingdan.identity.TokenVerifier;
import qingdan.identity.TrustedIssuer;
import qingdan.identity.Verification;
import qingdan.identity.crypto.MasterKey;
import qingdan.identity.domain.KeyRotation;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;

/** The key ring of several processes over one database, through time. */
@NullUnmarked
class KeyRingStoreTest {

    private static final String ISSUER = "http://127.0.0.1/oidc";
    private static final JOSEObjectType ACCESS = new JOSEObjectType("at+jwt");

    private final TestDatabase db = TestDatabase.create();
    private final MasterKey master = MasterKey.forOneRun();
    private final List<KeyRing> rings = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");
    private final InstantSource clock = () -> now;

    @AfterEach
    void close() {
        rings.forEach(KeyRing::close);
        db.close();
    }

    @Test
    void shouldMakeOneKeyAndTheNextWhenSeveralProcessesStartAtOnce() {
        List<Uni<Void>> starts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            starts.add(ring(master).tend());
        }
        Await.await(Uni.join().all(starts).andFailFast());
        Set<Set<String>> seen = rings.stream().map(KeyRingStoreTest::kids).collect(Collectors.toSet());
        assertEquals(1, seen.size(), "all processes publish the same keys");
        assertEquals(2, seen.iterator().next().size());
    }

    @Test
    void shouldTurnKeysWithoutEverLosingALivingToken() throws ParseException {
        KeyRing ring = ring(master);
        Await.await(ring.tend());
        TokenVerifier verifier = new TokenVerifier(Map.of(TrustedIssuer.own(ISSUER, "qingdan"), ring), clock);
        Set<String> used = new HashSet<>();
        for (int day = 0; day < 100; day++) {
            Set<String> published = kids(ring);
            String token = Await.await(ring.sign(claims(), ACCESS));
            String kid = SignedJWT.parse(token).getHeader().getKeyID();
            assertTrue(published.contains(kid), "published before use");
            used.add(kid);
            now = now.plus(Duration.ofMinutes(9));
            Await.await(ring.tend());
            assertInstanceOf(Verification.Verified.class, Await.await(verifier.verify(token)));
            now = now.plus(Duration.ofDays(1));
            Await.await(ring.tend());
        }
        assertEquals(4, used.size(), "a key signs for thirty days");
        assertTrue(kids(ring).size() <= 3);
        assertFalse(kids(ring).containsAll(used), "old keys go");
    }

    @Test
    void shouldNotSignWithAnotherMasterKey() {
        Await.await(ring(master).tend());
        KeyRing thief = ring(MasterKey.forOneRun());
        Await.await(thief.tend());
        assertThrows(IllegalStateException.class, () -> Await.await(thief.sign(claims(), ACCESS)));
    }

    @Test
    void shouldKeepTheMasterKeyForItsOwnerOnly(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("keys/master.key");
        byte[] box = MasterKey.ofFile(file).seal("p", new byte[] {7});
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(7, MasterKey.ofFile(file).open("p", box)[0]);
    }

    private KeyRing ring(MasterKey key) {
        KeyRing ring = new KeyRing(db.database().pool(), key, KeyRotation.STANDARD, clock);
        rings.add(ring);
        return ring;
    }

    private JWTClaimsSet claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("qingdan")
                .subject("u")
                .claim("kind", "natural-person")
                .expirationTime(Date.from(now.plusSeconds(600)))
                .build();
    }

    private static Set<String> kids(KeyRing ring) {
        return ring.publicKeys().getKeys().stream().map(JWK::getKeyID).collect(Collectors.toSet());
    }
}
