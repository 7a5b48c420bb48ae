package qingdan.node.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one round of synchronisation has to move (同步计划): the child asks for what lies above and beside it, and hands up its own and
 * what came from below. Pure.
 */
public record SyncPlan(List<Transfer> pulls, List<Transfer> pushes) {
    public SyncPlan {
        pulls = List.copyOf(pulls);
        pushes = List.copyOf(pushes);
    }

    /** How far a log is known. */
    public record Head(int epoch, long seq) {}

    /**
     * One log to be moved on.
     *
     * @param after last number the receiving side has
     * @param to last number the giving side has
     */
    public record Transfer(String origin, int epoch, long after, long to) {}

    /** The receiving side knows a later epoch than the giving side, or a longer log: somebody was restored from an old copy. */
    public static final class FencedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        FencedException(String message) {
            super(message);
        }
    }

    /**
     * @param subtree this node and all below it: their logs go up, all others come down
     * @param here heads held here
     * @param parent heads held by the parent
     */
    public static SyncPlan between(List<String> subtree, Map<String, Head> here, Map<String, Head> parent) {
        List<Transfer> pulls = new ArrayList<>();
        List<Transfer> pushes = new ArrayList<>();
        parent.forEach((origin, head) -> {
            if (!subtree.contains(origin)) add(pulls, origin, head, here.get(origin));
        });
        here.forEach((origin, head) -> {
            if (subtree.contains(origin)) add(pushes, origin, head, parent.get(origin));
        });
        return new SyncPlan(pulls, pushes);
    }

    /**
     * Whether the parent holds more of a node's own log than the node itself: its database was lost, or is an old copy. What it would
     * write then could never be handed up.
     */
    public static boolean isBehind(@Nullable Head own, @Nullable Head atParent) {
        if (atParent == null || atParent.seq() == 0) return false;
        return own == null
                || own.epoch() < atParent.epoch()
                || (own.epoch() == atParent.epoch() && own.seq() < atParent.seq());
    }

    private static void add(List<Transfer> transfers, String origin, Head giver, @Nullable Head taker) {
        long after = taker == null || taker.epoch() != giver.epoch() ? 0 : taker.seq();
        if (taker != null && (taker.epoch() > giver.epoch() || (taker.epoch() == giver.epoch() && after > giver.seq())))
            throw new FencedException("Expected the log of " + origin + " to grow, but the other side holds more: "
                    + taker + " over " + giver);
        if (after < giver.seq()) transfers.add(new Transfer(origin, giver.epoch(), after, giver.seq()));
    }
}
