package qingdan.api.node;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import qingdan.api.http.Authenticator;
import qingdan.api.oidc.TokenAuthenticator;
import qingdan.contract.Principal;
import qingdan.node.domain.Topology;
import qingdan.node.sync.NodeTokens;

/** Who a bearer token speaks for: another node by its key in the topology, anybody else by a trusted issuer (统一身份认证). */
final class NodeAuthenticator implements Authenticator {
    private final TokenAuthenticator people;
    private final NodeTokens nodes;

    NodeAuthenticator(TokenAuthenticator people, NodeTokens nodes) {
        this.people = people;
        this.nodes = nodes;
    }

    @Override
    public Uni<Authentication> authenticate(String bearerToken) {
        if (!NodeTokens.looksLikeOne(bearerToken)) return people.authenticate(bearerToken);
        return Uni.createFrom()
                .item(nodes.verify(bearerToken)
                        .<Authentication>map(n -> new Authentication.Known(principal(n)))
                        .orElseGet(() -> new Authentication.Refused("token-invalid")));
    }

    private static Principal principal(Topology.Member n) {
        return new Principal(
                Principal.Kind.NODE, n.nodeId(), n.name(), null, null, null, n.region(), Set.of(), Set.of());
    }
}
