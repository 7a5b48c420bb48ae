package qingdan.api.demo;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import qingdan.kernel.ledger.ChainVerdict;
import qingdan.kernel.ledger.ChainVerifier;
import qingdan.kernel.ledger.ForeignLog;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.ledger.LogComparison;
import qingdan.kernel.ledger.LogHead;
import qingdan.kernel.ledger.SealedLog;
import qingdan.kernel.pg.Database;

/**
 * What {@code ./qd verify} says (校验证据链): every log of every node computed again, then each copy of a log held against the log of
 * the node that wrote it. A copy may be shorter; it may not differ, and it may not be longer. An event beside the logs is told too.
 */
public final class ChainReport {
    private final Map<String, Database> nodes;
    private final PrintStream out;
    private boolean sound = true;

    /** @param nodes databases by the name under which they are spoken of, in that order */
    public ChainReport(Map<String, Database> nodes, PrintStream out) {
        this.nodes = nodes;
        this.out = out;
    }

    /** @return whether every chain is sound and every copy is equal to what it is a copy of */
    public Uni<Boolean> run() {
        return oneByOne(List.copyOf(nodes.keySet()), this::verify)
                .chain(this::copies)
                .flatMap(copies -> oneByOne(logs(copies), log -> compare(log, copies)))
                .map(done -> sound);
    }

    /** A node's log as one database has it. */
    private record Copy(String node, LogHead head) {
        Log log() {
            return new Log(head.origin(), head.epoch());
        }
    }

    private record Log(String origin, int epoch) {
        @Override
        public String toString() {
            return origin + "/" + epoch;
        }
    }

    private Uni<Void> verify(String node) {
        Database database = database(node);
        ChainVerifier verifier = new ChainVerifier(database, new Ledger(database, UUID::randomUUID));
        return new SealedLog(database)
                .heads()
                .flatMap(heads -> oneByOne(heads, head -> verifier.log(head.origin(), head.epoch())
                        .invoke(verdict -> say(
                                verdict instanceof ChainVerdict.Sound, node + "  " + head.origin() + "  " + verdict))
                        .replaceWithVoid()))
                .flatMap(done -> verifier.besideTheLogs())
                .invoke(places -> places.forEach(place -> say(
                        false, node + "  " + place + " 不在任何流水中 (绕过总账写入) | stands in no log: written past the ledger")))
                .replaceWithVoid();
    }

    private Uni<List<Copy>> copies() {
        List<Copy> copies = new ArrayList<>();
        return oneByOne(List.copyOf(nodes.keySet()), node -> new SealedLog(database(node))
                        .heads()
                        .invoke(heads -> heads.forEach(head -> copies.add(new Copy(node, head))))
                        .replaceWithVoid())
                .replaceWith(copies);
    }

    private static List<Log> logs(List<Copy> copies) {
        return copies.stream().map(Copy::log).distinct().toList();
    }

    /** Against the database of the node that wrote the log; when it is not here, against the longest copy. */
    private Uni<Void> compare(Log log, List<Copy> copies) {
        List<Copy> held = copies.stream().filter(copy -> copy.log().equals(log)).toList();
        Optional<Copy> own = held.stream().filter(copy -> copy.head().owned()).findFirst();
        Copy measure = own.orElseGet(() -> held.stream()
                .max(Comparator.comparingLong(copy -> copy.head().head()))
                .orElseThrow());
        return oneByOne(
                held.stream()
                        .filter(copy -> !copy.node().equals(measure.node()))
                        .toList(),
                copy -> compare(log, copy, measure, own));
    }

    /** The writer's head is read again, after the copy's: nodes may be at work meanwhile. */
    private Uni<Void> compare(Log log, Copy copy, Copy measure, Optional<Copy> own) {
        String line = copy.node() + "  " + log + "  ";
        String of = measure.node() + (own.isPresent() ? "" : " (副本 copy)");
        return new ForeignLog(database(measure.node()))
                .head(log.origin(), log.epoch())
                .flatMap(now -> {
                    long upTo = Math.min(copy.head().head(), now.head());
                    return new LogComparison(database(copy.node()), database(measure.node()))
                            .firstDifference(log.origin(), log.epoch(), upTo)
                            .invoke(at -> {
                                if (at > 0)
                                    say(
                                            false,
                                            line + "与 " + of + " 不一致, 自第 " + at + " 条起 | differs from " + of
                                                    + " at number " + at);
                                else if (copy.head().head() > now.head())
                                    say(
                                            false,
                                            line + "有 " + copy.head().head() + " 条, " + of + " 只有 " + now.head()
                                                    + " 条 (旧备份?) | holds "
                                                    + copy.head().head() + ", " + of + " only "
                                                    + now.head() + " (an old backup?)");
                                else
                                    say(
                                            true,
                                            line + "与 " + of + " 一致, 至第 " + upTo + " 条 | equal to " + of + " up to "
                                                    + upTo);
                            })
                            .replaceWithVoid();
                });
    }

    private void say(boolean well, String line) {
        sound &= well;
        out.println(line);
    }

    private Database database(String node) {
        return Optional.ofNullable(nodes.get(node)).orElseThrow();
    }

    private static <T> Uni<Void> oneByOne(List<T> list, Function<T, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(list)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
