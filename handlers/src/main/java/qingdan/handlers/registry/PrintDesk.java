package qingdan.handlers.registry;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Problem;
import qingdan.contract.Reply;
import qingdan.handlers.PostNames;
import qingdan.kernel.Async;
import qingdan.kernel.blob.BlobStore;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.procedure.bpmn.ChartReader;
import qingdan.procedure.bpmn.ProcedureLibrary.Held;
import qingdan.procedure.domain.Fault;
import qingdan.registry.event.ItemSnapshot;
import qingdan.registry.print.ChartPaper;
import qingdan.registry.print.ItemPaper;
import qingdan.registry.print.PrintShop;
import qingdan.registry.publication.ChartArchive;
import qingdan.registry.store.ItemSnapshots;

/** Sheets for people (公布用纸): a flow chart, or one version of an item, as PDF. Printed only for who does not have them yet. */
public final class PrintDesk {
    private static final String PDF = "application/pdf";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Vertx vertx;
    private final ItemSnapshots snapshots;
    private final ProcedureDesk procedures;
    private final InstantSource clock;
    private final PrintShop shop = new PrintShop(PostNames::chinese);

    public PrintDesk(Vertx vertx, ItemSnapshots snapshots, ProcedureDesk procedures, InstantSource clock) {
        this.vertx = vertx;
        this.snapshots = snapshots;
        this.procedures = procedures;
        this.clock = clock;
    }

    Uni<Reply<Void>> item(String itemCode, int version) {
        return snapshots.version(itemCode, version, today()).map(found -> {
            if (found.isEmpty()) return Reply.refused("item-not-found", "itemCode", itemCode);
            ItemPaper paper = ItemPaper.of(found.get(), PostNames::chinese);
            String name = paper.name() + "-" + itemCode + "-v" + version + ".pdf";
            return file(name, paper.identity(), () -> shop.item(paper));
        });
    }

    /** An archive of the charts of many items as they are on a day; blocking, for the writer's own thread. */
    public ChartArchive archive(LocalDate day) {
        return new ChartArchive(
                shop, key -> procedures.held(key, null, day).await().atMost(PATIENCE), day);
    }

    /** @param version of the procedure; null for the one in force */
    Uni<Reply<Void>> chart(
            String key, @Nullable Integer version, String view, @Nullable String itemCode, @Nullable LocalDate asOf) {
        return procedures.held(key, version, asOf == null ? today() : asOf).chain(held -> held.map(
                        h -> chart(h, view, itemCode, asOf))
                .orElseGet(() -> refused("procedure-not-found", "procedureKey", key)));
    }

    private Uni<Reply<Void>> chart(Held procedure, String view, @Nullable String itemCode, @Nullable LocalDate asOf) {
        ChartPaper.Which which =
                switch (view) {
                    case "external" -> ChartPaper.Which.EXTERNAL;
                    case "internal" -> ChartPaper.Which.INTERNAL;
                    default -> ChartPaper.Which.BOTH;
                };
        if (itemCode == null) return chart(procedure, null, which);
        return snapshots.snapshot(itemCode, asOf == null ? today() : asOf).chain(found -> {
            if (found.isEmpty()) return refused("item-not-found", "itemCode", itemCode);
            String own = found.get().content().procedureKey();
            return own.equals(procedure.key())
                    ? chart(procedure, found.get(), which)
                    : refused("item-other-procedure", "procedureKey", own);
        });
    }

    private static Uni<Reply<Void>> refused(String code, String name, String value) {
        return Uni.createFrom().item(Reply.refused(code, name, value));
    }

    private Uni<Reply<Void>> chart(Held procedure, @Nullable ItemSnapshot item, ChartPaper.Which which) {
        return off(() -> switch (ChartReader.read(procedure.file().xml())) {
            case ChartReader.Reading.Refused refused -> Reply.<Void>refused(problem(refused.fault()));
            case ChartReader.Reading.Drawn drawn ->
                ChartPaper.of(
                                drawn.chart(),
                                procedure.version(),
                                procedure.file().sha256(),
                                item,
                                which)
                        .<Reply<Void>>map(paper -> file(
                                (item == null
                                                ? procedure.name()
                                                : item.content().name()) + "-流程图.pdf",
                                paper.identity(),
                                () -> shop.chart(paper)))
                        .orElseGet(() -> Reply.refused(
                                problem(new Fault("-", "-", "图形过大", "the drawing is too large for paper"))));
        });
    }

    private static Problem problem(Fault fault) {
        return fault.elementId().equals("-")
                ? Problem.of("chart-not-printable", "reason", fault.zh(), "reasonEn", fault.en())
                : Problem.of(
                        "chart-not-printable",
                        "element",
                        fault.elementId(),
                        "reason",
                        fault.zh(),
                        "reasonEn",
                        fault.en());
    }

    /** @param identity two files with one identity are the same bytes */
    private Reply<Void> file(String name, String identity, Callable<byte[]> print) {
        return new Reply.Bytes<>(
                PDF,
                name,
                Reply.Bytes.UNKNOWN_LENGTH,
                new Reply.Content.OfStream(off(print).toMulti()),
                true,
                BlobStore.sha256(identity.getBytes(StandardCharsets.UTF_8)).substring(0, 32));
    }

    private <T> Uni<T> off(Callable<T> work) {
        return Async.uni(() -> vertx.executeBlocking(work, false));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
    }
}
