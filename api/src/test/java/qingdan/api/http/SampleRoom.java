package qingdan.api.http;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Call;
import qingdan.contract.ContractJson;
import qingdan.contract.Reply;
import qingdan.contract.ServerEvent;
import qingdan.contract.Upload;
import qingdan.kernel.ledger.StoredAnswer;

/** A room in memory that behaves like a real one: versions, idempotent commands, files, streams, and things that go wrong. */
final class SampleRoom implements SampleOperations {
    static final UUID THING = UUID.fromString("0198a6f2-7c50-7000-8000-000000000001");

    final Map<String, StoredAnswer> answers = new ConcurrentHashMap<>();
    final AtomicInteger accepted = new AtomicInteger();
    final AtomicInteger specials = new AtomicInteger();
    final AtomicInteger eventsMade = new AtomicInteger();
    final AtomicInteger streamsCancelled = new AtomicInteger();
    final java.util.concurrent.atomic.AtomicLong version = new java.util.concurrent.atomic.AtomicLong(3);
    volatile @Nullable Path lastUpload;
    volatile @Nullable Path file;

    StoredAnswers stored() {
        return (subject, key) -> Uni.createFrom().item(() -> answers.get(subject + "/" + key));
    }

    @Override
    public Uni<Reply<Echo>> listThings(
            Call call,
            @Nullable String q,
            Integer limit,
            @Nullable Instant from,
            @Nullable LocalDate day,
            @Nullable Boolean open,
            @Nullable List<String> colours,
            @Nullable String xTrace) {
        Map<String, String> said = new TreeMap<>();
        said.put("q", String.valueOf(q));
        said.put("limit", String.valueOf(limit));
        said.put("from", String.valueOf(from));
        said.put("day", String.valueOf(day));
        said.put("open", String.valueOf(open));
        said.put("colours", String.valueOf(colours));
        said.put("trace", String.valueOf(xTrace));
        said.put("who", call.principal().kind().name());
        return now(Reply.ok(new Echo(said, null), 1));
    }

    @Override
    public Uni<Reply<ThingView>> createThing(Call call, CreateThing body) {
        return now(Reply.created(new ThingView(THING, body.name(), 1), 1, "/v1/things/" + THING));
    }

    @Override
    public Uni<Reply<ThingView>> getThing(Call call, UUID thingId) {
        return thingId.equals(THING)
                ? Uni.createFrom()
                        .item(Reply.ok(
                                new ThingView(
                                        thingId,
                                        call.locale().getLanguage().equals("en") ? "thing" : "事项",
                                        version.get()),
                                version.get()))
                        .onItem()
                        .delayIt()
                        .by(Duration.ofMillis(5))
                : now(Reply.refused("case-not-found"));
    }

    @Override
    public Uni<Reply<Void>> deleteThing(Call call, UUID thingId) {
        return now(Reply.noContent());
    }

    @Override
    public Uni<Reply<Echo>> getSpecial(Call call) {
        specials.incrementAndGet();
        return now(Reply.ok(new Echo(Map.of("special", "yes"), "长".repeat(3000))));
    }

    /** Works once: afterwards the state refuses it, as in a real room. */
    @Override
    public Uni<Reply<ThingView>> acceptThing(Call call, UUID thingId, @Nullable AcceptThing body) {
        if (call.version() != version.get()) {
            return now(Reply.refused("stale-version", "given", "" + call.version(), "actual", "" + version));
        }
        long next = version.incrementAndGet();
        accepted.incrementAndGet();
        ThingView view = new ThingView(thingId, body == null ? "-" : String.valueOf(body.note()), next);
        answers.put(
                call.principal().subject() + "/" + call.key(),
                new StoredAnswer(
                        call.requestHash(), 200, "{\"ETag\":\"\\\"v" + next + "\\\"\"}", ContractJson.write(view)));
        return now(Reply.ok(view, next));
    }

    @Override
    public Uni<Reply<FileView>> saveFile(Call call, UUID thingId, String fileName, Upload upload) {
        lastUpload = upload.file();
        try {
            if (Files.size(upload.file()) != upload.sizeBytes()) {
                throw new IllegalStateException("Expected the file to be whole");
            }
            if (fileName.equals("keep")) {
                file = Files.move(upload.file(), upload.file().resolveSibling("kept-" + UUID.randomUUID()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return now(Reply.ok(new FileView(upload.sizeBytes(), upload.sha256(), fileName)));
    }

    @Override
    public Uni<Reply<Void>> getFile(Call call, UUID thingId) {
        Path kept = file;
        if (kept == null) {
            byte[] part = new byte[50_000];
            java.util.Arrays.fill(part, (byte) 'x');
            Multi<byte[]> chunks = Multi.createFrom().range(0, 20).map(i -> part);
            return now(new Reply.Bytes<>(
                    "application/pdf", "决定书 1.pdf", 1_000_000, new Reply.Content.OfStream(chunks), false, "abc"));
        }
        return now(Reply.file("application/pdf", "决定书.pdf", kept.toFile().length(), kept));
    }

    @Override
    public Uni<Reply<Void>> getStream(Call call, Integer count) {
        Multi<ServerEvent> events = Multi.createFrom()
                .range(0, count)
                .map(i -> {
                    eventsMade.incrementAndGet();
                    return new ServerEvent("" + i, "tick", "{\"n\":" + i + ",\"filler\":\"" + "x".repeat(1000) + "\"}");
                })
                .onCancellation()
                .invoke(streamsCancelled::incrementAndGet);
        return now(Reply.events(
                count == 0
                        ? Multi.createFrom()
                                .<ServerEvent>nothing()
                                .onCancellation()
                                .invoke(streamsCancelled::incrementAndGet)
                        : events));
    }

    @Override
    public Uni<Reply<Echo>> getFailure(Call call, String how) {
        return switch (how) {
            case "throws" -> throw new IllegalStateException("secret detail");
            case "fails" -> Uni.createFrom().failure(new IllegalStateException("secret detail"));
            case "null" -> Uni.createFrom().nullItem();
            case "never" -> Uni.createFrom().nothing();
            case "away" -> Uni.createFrom().failure(new java.net.ConnectException("refused"));
            default -> now(Reply.refused("not-found"));
        };
    }

    @Override
    public Uni<Reply<Echo>> pushBatch(Call call, Batch body) {
        return now(Reply.ok(new Echo(
                Map.of(
                        "events",
                        "" + body.events().size(),
                        "thread",
                        Thread.currentThread().getName()),
                null)));
    }

    private static <T> Uni<Reply<T>> now(Reply<T> reply) {
        return Uni.createFrom().item(reply);
    }
}
