package qingdan.node.domain;

import java.util.Optional;

/**
 * Which nodes below may see a stream (下发范围), told from the event that opened it. The list is public and goes to all. What concerns a
 * case, or a request to change the list, goes to the node that owns it and to those above it, nobody beside. Everything else stays where it is. A stream is seen
 * whole or not at all, so that whoever sees it can verify its chain. Pure.
 */
public sealed interface Audience {
    /** Change requests of the list (变更申请) hold drafts and opinions of offices: they go the way of a case. */
    String CHANGE = "registry.Change";

    /** A change request that began with an emergency suspension. */
    String EMERGENCY = "registry.EmergencySuspended";

    /** Imports on their way through the review (导入审核): opinions of an office, as of a change request. */
    String IMPORT = "registry.Import";

    /** 政府权力清单: every node. */
    record Everyone() implements Audience {}

    /** 办件: the node that serves the region, and all nodes above it. */
    record PathOf(String region) implements Audience {}

    /** Nobody below: accounts, appointments, and whatever this rule does not know. */
    record Nobody() implements Audience {}

    /**
     * @param type of the stream's first event, e.g. {@code portal.ApplicationSubmitted}
     * @param region division whose organ handles the case or owns the list that is to change, as that event says
     * @param handsDown a change request that gives an item to a node below, which has to learn of it
     */
    static Audience of(String type, Optional<String> region, boolean handsDown) {
        boolean request = type.startsWith(CHANGE) || type.equals(EMERGENCY) || type.startsWith(IMPORT);
        if (handsDown || (type.startsWith("registry.") && !request)) return new Everyone();
        if (!request && !type.startsWith("portal.") && !type.startsWith("casework.")) return new Nobody();
        return region.<Audience>map(PathOf::new).orElseGet(Nobody::new);
    }

    /** Whether that node may see it. */
    default boolean includes(Topology topology, String nodeId) {
        return switch (this) {
            case Everyone everyone -> true;
            case PathOf path ->
                topology.findServing(path.region())
                        .filter(owner -> topology.isWithin(owner.nodeId(), nodeId))
                        .isPresent();
            case Nobody nobody -> false;
        };
    }
}
