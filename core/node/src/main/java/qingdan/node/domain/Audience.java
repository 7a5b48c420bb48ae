package qingdan.node.domain;

import java.util.Optional;

/**
 * Which nodes below may see a stream (下发范围), told from the event that opened it. The list is public and goes to all. What concerns a
 * case goes to the node that owns the case and to those above it, nobody beside. Everything else stays where it is. A stream is seen
 * whole or not at all, so that whoever sees it can verify its chain. Pure.
 */
public sealed interface Audience {
    /** 政府权力清单: every node. */
    record Everyone() implements Audience {}

    /** 办件: the node that serves the region, and all nodes above it. */
    record PathOf(String region) implements Audience {}

    /** Nobody below: accounts, appointments, and whatever this rule does not know. */
    record Nobody() implements Audience {}

    /**
     * @param type of the stream's first event, e.g. {@code portal.ApplicationSubmitted}
     * @param region division whose organ handles the case, as that event says
     */
    static Audience of(String type, Optional<String> region) {
        if (type.startsWith("registry.")) return new Everyone();
        if (!type.startsWith("portal.") && !type.startsWith("casework.")) return new Nobody();
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
