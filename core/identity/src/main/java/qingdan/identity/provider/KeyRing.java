package qingdan.identity.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qingdan.identity.JwksSource;
import qingdan.identity.crypto.MasterKey;
import qingdan.identity.crypto.Workers;
import qingdan.identity.domain.KeyRotation;
import qingdan.identity.store.SigningKeyStore;
import qingdan.identity.store.SigningKeyStore.StoredKey;
import qingdan.kernel.Async;

/**
 * The provider's signing keys (签名密钥): ES256, the same on all processes of the node, sealed at rest. {@link #tend}
 * must be called at start and every minute: it does what {@link KeyRotation} says is due and takes up what other
 * processes did. Thread-safe.
 */
public final class KeyRing implements JwksSource, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRing.class);
    private static final String SEAL = "signing-key/";
    private static final int SIGNERS = 2;
    private static final int SIGN_QUEUE = 1000;

    private final Pool pool;
    private final SigningKeyStore store;
    private final MasterKey master;
    private final KeyRotation rotation;
    private final InstantSource clock;
    private final Workers signers = new Workers("token-signer", SIGNERS, SIGN_QUEUE);
    private final ConcurrentHashMap<String, ECDSASigner> opened = new ConcurrentHashMap<>();
    private volatile List<StoredKey> ring = List.of();

    public KeyRing(Pool pool, MasterKey master, KeyRotation rotation, InstantSource clock) {
        this.pool = pool;
        this.store = new SigningKeyStore(pool);
        this.master = master;
        this.rotation = rotation;
        this.clock = clock;
    }

    /** Makes and removes keys as due, and reads the ring anew. */
    public Uni<Void> tend() {
        return store.all().flatMap(keys -> {
            this.ring = keys;
            return rotation.due(keys(keys), clock.instant()).isEmpty()
                    ? Uni.createFrom().voidItem()
                    : turn();
        });
    }

    /** The public keys: those in use, the next one, and old ones whose tokens may live. */
    public JWKSet publicKeys() {
        return new JWKSet(ring.stream().map(KeyRing::publicJwk).toList());
    }

    @Override
    public Uni<JWKSet> fetch() {
        return Uni.createFrom().item(this::publicKeys);
    }

    /** Signs claims with the key whose turn it is, beside the event loop. */
    public Uni<String> sign(JWTClaimsSet claims, JOSEObjectType type) {
        return signers.run(() -> {
            Instant now = clock.instant();
            KeyRotation.Key key = rotation.signing(keys(ring), now)
                    .orElseThrow(() -> new IllegalStateException("Expected a signing key: tend() has not run"));
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .keyID(key.kid())
                    .type(type)
                    .build();
            SignedJWT jwt = new SignedJWT(header, claims);
            jwt.sign(opened.computeIfAbsent(key.kid(), this::open));
            return jwt.serialize();
        });
    }

    @Override
    public void close() {
        signers.close();
    }

    private Uni<Void> turn() {
        return Async.uni(() -> pool.withTransaction(transaction -> Async.future(turn(store.in(transaction)))))
                .replaceWithVoid();
    }

    /** Under the lock everything is looked at again: another process may have done it. */
    private Uni<List<StoredKey>> turn(SigningKeyStore locked) {
        return locked.lock()
                .flatMap(ignored -> locked.all())
                .flatMap(keys -> {
                    Uni<Integer> work = Uni.createFrom().item(0);
                    for (KeyRotation.Step step : rotation.due(keys(keys), clock.instant())) {
                        work = work.flatMap(ignored -> take(locked, step));
                    }
                    return work;
                })
                .flatMap(ignored -> locked.all())
                .invoke(keys -> this.ring = keys);
    }

    private Uni<Integer> take(SigningKeyStore locked, KeyRotation.Step step) {
        return switch (step) {
            case KeyRotation.Step.Publish publish ->
                signers.run(() -> make(publish.activeFrom())).flatMap(locked::add);
            case KeyRotation.Step.Remove remove -> {
                LOG.info("event=signing-key-removed kid={}", remove.kid());
                opened.remove(remove.kid());
                yield locked.remove(remove.kid());
            }
        };
    }

    private StoredKey make(Instant activeFrom) throws JOSEException {
        ECKey key = new ECKeyGenerator(Curve.P_256)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.ES256)
                .keyIDFromThumbprint(true)
                .generate();
        LOG.info("event=signing-key-published kid={} activeFrom={}", key.getKeyID(), activeFrom);
        byte[] sealed = master.seal(SEAL + key.getKeyID(), key.toJSONString().getBytes(StandardCharsets.UTF_8));
        return new StoredKey(key.getKeyID(), key.toPublicJWK().toJSONString(), sealed, clock.instant(), activeFrom);
    }

    private ECDSASigner open(String kid) {
        StoredKey stored =
                ring.stream().filter(key -> key.kid().equals(kid)).findFirst().orElseThrow();
        try {
            byte[] plain = master.open(SEAL + kid, stored.privateSealed());
            return new ECDSASigner(ECKey.parse(new String(plain, StandardCharsets.UTF_8)));
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException("Expected a readable signing key " + kid, e);
        }
    }

    private static JWK publicJwk(StoredKey key) {
        try {
            return JWK.parse(key.publicJwk());
        } catch (ParseException e) {
            throw new IllegalStateException("Expected a readable public key " + key.kid(), e);
        }
    }

    private static List<KeyRotation.Key> keys(List<StoredKey> stored) {
        return stored.stream()
                .map(key -> new KeyRotation.Key(key.kid(), key.publishedAt(), key.activeFrom()))
                .toList();
    }
}
