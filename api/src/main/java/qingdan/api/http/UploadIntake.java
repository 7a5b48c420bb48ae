package qingdan.api.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpHeaders;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Problem;
import qingdan.contract.Upload;

/**
 * A file on its way in (上传): streamed to disk with its SHA-256 counted on the way, never whole in memory. A sender faster than the disk
 * waits; one who sends more than the contract allows is cut off.
 */
final class UploadIntake implements BodyIntake {
    private static final CharSequence DIGEST = HttpHeaders.createOptimized("X-Content-SHA256");

    private final Exchange exchange;
    private final ContractRouter router;
    private final Path path;
    private final MessageDigest digest = EntityTag.sha256();
    private @Nullable AsyncFile file;
    private long size;
    private boolean stopped;
    private boolean handedOver;

    UploadIntake(Exchange exchange, ContractRouter router) {
        this.exchange = exchange;
        this.router = router;
        this.path = router.uploads.resolve("in-" + RequestIds.next() + RequestIds.next());
    }

    @Override
    public void begin() {
        exchange.request.pause();
        router.vertx
                .fileSystem()
                .open(
                        path.toString(),
                        new OpenOptions().setCreateNew(true).setWrite(true).setPerms("rw-------"))
                .onComplete(this::opened, exchange.answering::failed);
    }

    private void opened(AsyncFile opened) {
        if (stopped) {
            opened.close().onComplete(closed -> router.forget(path));
            return;
        }
        file = opened;
        opened.exceptionHandler(exchange.answering::failed);
        exchange.request.handler(chunk -> take(chunk, opened));
        exchange.request.endHandler(nothing -> complete(opened));
        BodyIntake.invite(exchange.request);
        exchange.request.resume();
    }

    private void take(Buffer chunk, AsyncFile into) {
        if (stopped) {
            return;
        }
        size += chunk.length();
        exchange.received(size);
        if (size > exchange.route.maxBytes()) {
            exchange.refuse(exchange.tooLarge());
            return;
        }
        digest.update(chunk.getBytes());
        into.write(chunk).onFailure(exchange.answering::failed);
        if (into.writeQueueFull()) {
            exchange.request.pause();
            into.drainHandler(nothing -> exchange.request.resume());
        }
    }

    private void complete(AsyncFile from) {
        if (stopped) {
            return;
        }
        file = null;
        from.close().onComplete(closed -> handOver(), exchange.answering::failed);
    }

    private void handOver() {
        if (stopped) {
            router.forget(path);
            return;
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        String named = exchange.request.getHeader(DIGEST);
        if (named != null && !named.toLowerCase(Locale.ROOT).equals(sha256)) {
            exchange.refuse(Problem.of(Codes.UPLOAD_HASH_MISMATCH));
            router.forget(path);
            return;
        }
        handedOver = true;
        String type = exchange.request.getHeader(HttpHeaders.CONTENT_TYPE);
        exchange.accepted(new Upload(path, size, sha256, type == null ? "application/octet-stream" : type));
    }

    @Override
    public void stop() {
        stopped = true;
        AsyncFile open = file;
        file = null;
        if (open != null) {
            open.close().onComplete(closed -> router.forget(path));
        } else if (!handedOver) {
            router.forget(path);
        }
    }
}
