package qingdan.identity.provider;

import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.identity.crypto.Secrets;
import qingdan.identity.domain.Client;
import qingdan.identity.store.ClientStore;

/** Whether a client is who it says (客户端认证): partners by their secret, front ends only by name, for they have none. */
final class ClientCheck {

    private final ClientStore clients;

    ClientCheck(ClientStore clients) {
        this.clients = clients;
    }

    /** The client, if it has shown what it must. */
    Uni<Optional<Client>> check(@Nullable ClientAuthentication authentication, @Nullable ClientID named) {
        ClientID id = authentication == null ? named : authentication.getClientID();
        if (id == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        return clients.find(id.getValue()).map(found -> found.filter(client -> proven(client, authentication)));
    }

    private static boolean proven(Client client, @Nullable ClientAuthentication authentication) {
        byte[] expected = client.secretHash();
        if (expected == null) {
            return authentication == null;
        }
        return authentication instanceof PlainClientSecret secret
                && Secrets.same(
                        expected, Secrets.fingerprint(secret.getClientSecret().getValue()));
    }
}
