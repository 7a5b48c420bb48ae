package qingdan.identity;

import com.nimbusds.jose.jwk.JWKSet;
import io.smallrye.mutiny.Uni;

/** Where an issuer's public keys come from: over HTTP ({@link HttpJwks}), or from the provider in this process. */
@FunctionalInterface
public interface JwksSource {

    /** Fetches the keys anew; fails when they cannot be had. */
    Uni<JWKSet> fetch();

    /** Keys that never change: from the configuration. */
    static JwksSource fixed(JWKSet keys) {
        return () -> Uni.createFrom().item(keys);
    }
}
