package qingdan.casework.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qingdan.casework.document.DocumentContent;
import qingdan.casework.document.Paper;
import qingdan.casework.document.PdfPrinter;
import qingdan.casework.event.CaseJson;
import qingdan.casework.event.DocumentIssued;
import qingdan.casework.event.OrderedDocument;
import qingdan.kernel.Async;
import qingdan.kernel.blob.BlobStore;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.ledger.Commit;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.ledger.NewEvent;
import qingdan.kernel.ledger.RoomWrite;
import qingdan.kernel.pg.Database;

/**
 * Draws up the documents that events ordered (制作文书): prints each on a worker thread, then stores the PDF and says so in the log
 * in one commit. Any number of makers may run; a document is issued once, whoever dies when.
 */
public final class DocumentMaker {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentMaker.class);
    private static final int BATCH = 16;
    private static final String CLAIM = """
            update casework.document d set claimed_until = now() + interval '60 seconds', attempts = d.attempts + 1
             where d.id in (select o.id from casework.document o
                             where o.sha256 is null and (o.claimed_until is null or o.claimed_until < now())
                             order by o.ordered_at limit $1 for update skip locked)
            returning d.id, d.number, d.verify_code, d.content::text, d.attempts""";
    private static final String TAKE_BACK =
            "update casework.document set claimed_until = null where sha256 is null and claimed_until is not null";
    private static final String LATER = """
            update casework.document set last_error = $2,
                   claimed_until = now() + make_interval(secs => least(3600, power(2, least(attempts, 12))))
             where id = $1 and sha256 is null""";

    private final Database database;
    private final Ledger ledger;
    private final InstantSource clock;
    private final PdfPrinter printer;
    private final BlobStore blobs;
    private final String verifyBase;

    /** @param verifyBase what the QR code's address begins with, e.g. {@code https://ah.example/verify/} */
    public DocumentMaker(
            Database database,
            Ledger ledger,
            InstantSource clock,
            PdfPrinter printer,
            BlobStore blobs,
            String verifyBase) {
        this.database = database;
        this.ledger = ledger;
        this.clock = clock;
        this.printer = printer;
        this.blobs = blobs;
        this.verifyBase = verifyBase;
    }

    private record Order(UUID id, String number, String verifyCode, DocumentContent content, int attempts) {}

    /**
     * Makes free what is claimed: at the start of a node, which is one process, that was its former life's. What waited after a failure is
     * tried again, too.
     */
    Uni<Void> takeBack() {
        return Async.uni(() -> database.pool().query(TAKE_BACK).execute()).replaceWithVoid();
    }

    /** @return how many documents were claimed */
    public Uni<Integer> round() {
        return Async.uni(() -> database.pool().preparedQuery(CLAIM).execute(Tuple.of(BATCH)))
                .map(DocumentMaker::orders)
                .call(orders -> Multi.createFrom()
                        .iterable(orders)
                        .onItem()
                        .transformToUniAndConcatenate(this::draw)
                        .collect()
                        .last())
                .map(List::size);
    }

    private Uni<Void> draw(Order order) {
        Paper paper = new Paper(order.content(), order.number(), order.verifyCode(), verifyBase + order.verifyCode());
        return Async.uni(() -> database.vertx().executeBlocking(() -> print(paper), false))
                .chain(pdf -> issue(order, pdf))
                .onFailure()
                .recoverWithUni(e -> {
                    LOG.warn(
                            "event=document-failed id={} attempt={} error={}",
                            order.id(),
                            order.attempts(),
                            e.getClass().getSimpleName());
                    return Async.uni(() -> database.pool()
                                    .preparedQuery(LATER)
                                    .execute(Tuple.of(order.id(), String.valueOf(e.getMessage()))))
                            .replaceWithVoid();
                });
    }

    /** The file is kept before the event that names it, so that it can travel with it. */
    private byte[] print(Paper paper) throws IOException {
        byte[] pdf = printer.print(paper);
        blobs.put(pdf);
        return pdf;
    }

    private Uni<Void> issue(Order order, byte[] pdf) {
        DocumentContent content = order.content();
        String sha256 = sha256(pdf);
        var event = new DocumentIssued(
                content.ref(),
                new OrderedDocument(order.id(), content.kind()),
                content.title(),
                order.number(),
                content.issuedOn(),
                order.verifyCode(),
                sha256,
                pdf.length);
        var now = clock.instant();
        byte[] write = CaseJson.write(new Issue(
                new Issued(order.id(), Base64.getEncoder().encodeToString(pdf), sha256, pdf.length, now.toString())));
        Commit commit = Commit.opening(
                        "document/" + order.id(),
                        List.of(new NewEvent(DocumentIssued.TYPE, CaseJson.SCHEMA, CaseJson.write(event))),
                        Actor.system("document"),
                        now)
                .writing(List.of(new RoomWrite("casework", write)));
        return ledger.commit(commit).invoke(DocumentMaker::checked).replaceWithVoid();
    }

    /** Somebody else issued it first: fine. */
    private static void checked(CommitOutcome outcome) {
        if (outcome instanceof CommitOutcome.Rejected no && !no.constraint().equals("document-immutable")) {
            throw new IllegalStateException("Expected the document to be stored, but " + no.message());
        }
    }

    private record Issue(Issued issue) {}

    private record Issued(UUID documentId, String pdf, String sha256, long sizeBytes, String issuedAt) {}

    private static List<Order> orders(RowSet<Row> rows) {
        List<Order> orders = new ArrayList<>(rows.size());
        rows.forEach(row -> orders.add(new Order(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                CaseJson.read(row.getString(3), DocumentContent.class),
                row.getInteger(4))));
        return orders;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256 in every Java, but it is missing", e);
        }
    }
}
