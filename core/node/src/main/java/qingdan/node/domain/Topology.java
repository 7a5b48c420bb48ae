package qingdan.node.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.SerialRange;

/**
 * Nodes of one province (省市县三级节点): who they are, where they answer, with which key they sign.
 *
 * @param nodes every node, parents before children
 */
public record Topology(List<Member> nodes) {
    public Topology {
        nodes = List.copyOf(nodes);
    }

    /**
     * One node.
     *
     * @param nodeId its id, also the origin of its log; never changes, even when the division's code does
     * @param region division it serves
     * @param parent node that it synchronises with; null for the province
     * @param apiBase address of its API
     * @param publicKey its ES256 public key as a JWK, with which its tokens are verified
     */
    public record Member(
            String nodeId,
            String region,
            String name,
            @Nullable String parent,
            String apiBase,
            Map<String, Object> publicKey) {
        public Member {
            publicKey = Map.copyOf(publicKey);
        }
    }

    public Optional<Member> member(String nodeId) {
        return nodes.stream().filter(n -> n.nodeId().equals(nodeId)).findFirst();
    }

    /** The node that serves a region: its own, else its city's, else the province's (集中部署, 多级使用). */
    public Member serving(String region) {
        return findServing(region)
                .orElseThrow(() ->
                        new IllegalArgumentException("Expected a node that serves " + region + ", but there is none"));
    }

    /** The same; empty for a region outside the province. */
    public Optional<Member> findServing(String region) {
        return byRegion(region)
                .or(() -> byRegion(region.substring(0, 4) + "00"))
                .or(() -> byRegion(region.substring(0, 2) + "0000"));
    }

    /** The serials that a node may give to cases of a region: those of the region when it serves it, else some of its own. */
    public SerialRange serials(String nodeId, String region) {
        boolean own = findServing(region).filter(n -> n.nodeId().equals(nodeId)).isPresent();
        return own
                ? SerialRange.OWN
                : SerialRange.ofNode(nodes.stream().map(Member::nodeId).toList().indexOf(nodeId));
    }

    /** The node itself and all below it. */
    public List<String> subtree(String nodeId) {
        List<String> found = new ArrayList<>(List.of(nodeId));
        for (Member node : nodes) if (node.parent() != null && found.contains(node.parent())) found.add(node.nodeId());
        return List.copyOf(found);
    }

    /** Whether {@code lower} is {@code upper} or lies below it. */
    public boolean isWithin(String lower, String upper) {
        return subtree(upper).contains(lower);
    }

    private Optional<Member> byRegion(String region) {
        return nodes.stream().filter(n -> n.region().equals(region)).findFirst();
    }
}
