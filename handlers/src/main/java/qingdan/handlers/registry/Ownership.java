package qingdan.handlers.registry;

import java.util.Optional;
import qingdan.contract.Problem;
import qingdan.node.domain.Topology;

/**
 * Which node writes what of the list (事项归属): an implementation item has one writer, the node that serves its region;
 * divisions, organs and the common catalogue have the province. Everywhere else stand copies. See ADR 0012.
 */
public record Ownership(Topology topology, Topology.Member self) {

    /** Whether items of the region are written at this node. */
    public boolean servedHere(String region) {
        return topology.serving(region).nodeId().equals(self.nodeId());
    }

    /** Whether the common catalogue is written at this node. */
    public boolean catalogueHere() {
        return self.parent() == null;
    }

    /** Why an item of the region cannot be changed at this node, with the node that can; empty when it can. */
    public Optional<Problem> refusal(String region) {
        return servedHere(region) ? Optional.empty() : Optional.of(elsewhere(topology.serving(region)));
    }

    /** Why the catalogue cannot be changed at this node; empty at the province. */
    public Optional<Problem> catalogueRefusal() {
        return catalogueHere()
                ? Optional.empty()
                : Optional.of(elsewhere(topology.nodes().getFirst()));
    }

    private static Problem elsewhere(Topology.Member owner) {
        return elsewhere("kept-at-another-node", owner);
    }

    private static Problem elsewhere(String code, Topology.Member owner) {
        return Problem.of(code, "node", owner.name(), "region", owner.region(), "address", owner.apiBase());
    }

    /** A refusal that names the node where the thing is; its id alone when the topology no longer has it. */
    Problem elsewhere(String code, String nodeId) {
        return topology.member(nodeId)
                .map(member -> elsewhere(code, member))
                .orElseGet(() -> Problem.of(code, "node", nodeId));
    }
}
