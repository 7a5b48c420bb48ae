package qingdan.api.http;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qingdan.api.contract.CompiledContract;
import qingdan.api.contract.ContractRefused;
import qingdan.api.contract.Operation;
import qingdan.contract.Operations;
import qingdan.contract.Problem;
import qingdan.contract.ProblemRegistry;

/**
 * The one door (唯一入口): serves every operation of the contract and nothing the contract does not say. Finds the operation, lets in who may
 * come in, binds and validates what he brings, hands it to the room, and writes the room's answer. What is not under the contract's paths
 * goes to {@link #extras()}.
 *
 * <p>May be shared by several event loops. Refuses to be made when an operation has no room, or a room an operation the contract lacks.
 */
public final class ContractRouter implements Handler<HttpServerRequest>, AutoCloseable {
    private static final Logger ACCESS = LoggerFactory.getLogger("qingdan.access");
    private static final long TICK_MS = 250;

    final Vertx vertx;
    final Limits limits;
    final Authenticator authenticator;
    final StoredAnswers answers;
    final Path uploads;
    final RateLimiter byAddress;
    final RateLimiter bySubject;
    final Meters meters = new Meters();
    final ProblemRegistry problems = ProblemRegistry.get();
    final Set<Exchange> live = ConcurrentHashMap.newKeySet();
    final Set<EventPump> streams = ConcurrentHashMap.newKeySet();
    private final AtomicLong heldBytes = new AtomicLong();
    private final PathTree<OperationRoute> tree = new PathTree<>();
    private final DoorOptions options;
    private final MultiMap everyAnswer;
    private final Router extras;
    final @Nullable AnswerCheck check;
    private final Meters.Series others = meters.series("-");
    private final long tick;

    private ContractRouter(
            Vertx vertx,
            CompiledContract contract,
            Authenticator authenticator,
            StoredAnswers answers,
            Path uploads,
            DoorOptions options) {
        this.vertx = vertx;
        this.options = options;
        this.limits = options.limits();
        this.authenticator = authenticator;
        this.answers = answers;
        this.uploads = uploads;
        this.byAddress = new RateLimiter(limits.perAddress(), limits.callers(), System::nanoTime);
        this.bySubject = new RateLimiter(limits.perSubject(), limits.callers(), System::nanoTime);
        this.everyAnswer = everyAnswer(contract.version(), options.tls());
        this.extras = Router.router(vertx);
        this.check = options.checkAnswers() ? new AnswerCheck(contract.bundle(), meters) : null;
        this.tick = vertx.setPeriodic(TICK_MS, id -> tick());
        new Pages(this, contract, options).mount(extras);
    }

    /**
     * Makes the door.
     *
     * @param rooms implementations of the generated room interfaces; together they answer every operation, each once
     * @param uploads an existing directory for files on their way in, on the disk where they will stay
     */
    public static ContractRouter create(
            Vertx vertx,
            CompiledContract contract,
            Collection<? extends Operations> rooms,
            Authenticator authenticator,
            StoredAnswers answers,
            Path uploads,
            DoorOptions options) {
        Map<String, Operations> byOperation = new HashMap<>();
        for (Operations room : rooms) {
            for (String id : room.operationIds()) {
                if (byOperation.put(id, room) != null) {
                    throw new ContractRefused(id, "Expected one room to answer it, but two do");
                }
            }
        }
        ContractRouter router = new ContractRouter(vertx, contract, authenticator, answers, uploads, options);
        for (Operation operation : contract.operations()) {
            Operations room = byOperation.remove(operation.id());
            if (room == null) {
                router.close();
                throw new ContractRefused(operation.id(), "Expected a room that answers it, but there is none");
            }
            OperationRoute route = OperationRoute.of(operation, room, options.limits(), router.meters);
            router.tree.add(operation.path(), operation.method(), route);
        }
        if (!byOperation.isEmpty()) {
            router.close();
            throw new ContractRefused(
                    byOperation.keySet().toString(), "Expected the contract to have it, but it does not");
        }
        return router;
    }

    /** Where other parts of the node mount what is not in the contract, e.g. the pages of the identity provider. */
    public Router extras() {
        return extras;
    }

    /** What the door counts; {@code /metrics} serves it to this machine only. */
    public Meters meters() {
        return meters;
    }

    @Override
    public void handle(HttpServerRequest request) {
        String path = request.path();
        PathTree.Match<OperationRoute> match = path == null ? null : tree.find(path);
        if (match == null) {
            extras.handle(request);
            return;
        }
        if (tooManyHeaders(request)) {
            refuse(request, Problem.of(Codes.HEADERS_TOO_LARGE));
            return;
        }
        String method = request.method().name();
        OperationRoute route = match.methods().get(method.equals("HEAD") ? "GET" : method);
        if (route != null) {
            new Exchange(this, request, route, match.raw()).start();
        } else if (HttpMethod.OPTIONS.equals(request.method())) {
            preflight(request, match.methods().allow());
        } else {
            refuse(
                    request,
                    Problem.of(
                            Codes.METHOD_NOT_ALLOWED, "allowed", match.methods().allow()));
        }
    }

    /** Whether so many more bytes of bodies may be held; all bodies under way share one limit. */
    boolean hold(int bytes) {
        return heldBytes.addAndGet(bytes) <= limits.heldBytes();
    }

    void release(int bytes) {
        heldBytes.addAndGet(-bytes);
    }

    private boolean tooManyHeaders(HttpServerRequest request) {
        int count = 0;
        for (var ignored : request.headers()) {
            count++;
        }
        return count > limits.headers();
    }

    /** Refuses a request that belongs to no operation. */
    void refuse(HttpServerRequest request, Problem problem) {
        new Answering(this, request, null, () -> {}).refuse(problem);
    }

    void failed(HttpServerRequest request, Throwable failure) {
        new Answering(this, request, null, () -> {}).failed(failure);
    }

    private void preflight(HttpServerRequest request, String allow) {
        MultiMap headers = request.response().headers();
        decorate(request, headers);
        headers.set(HttpHeaders.ALLOW, allow);
        if (headers.contains(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)) {
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, allow);
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, Headers.ALLOWED);
            headers.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "600");
        }
        request.response().setStatusCode(204).end();
        count(null, request, 204, 0, 0, "-");
    }

    private static MultiMap everyAnswer(String version, boolean tls) {
        MultiMap headers = HttpHeaders.headers()
                .add(Headers.API_VERSION, version)
                .add(Headers.NO_SNIFF, Headers.NO_SNIFF_VALUE)
                .add(Headers.POLICY, Headers.POLICY_VALUE)
                .add(Headers.REFERRER, Headers.REFERRER_VALUE)
                .add(HttpHeaders.VARY, Headers.VARY_VALUE);
        return tls ? headers.add(Headers.STRICT_TRANSPORT, Headers.STRICT_TRANSPORT_VALUE) : headers;
    }

    /** Gives an answer that has no headers yet those that every answer carries. */
    void decorate(HttpServerRequest request, MultiMap headers) {
        headers.setAll(everyAnswer);
        if (!options.origins().isEmpty()) {
            String origin = request.getHeader(HttpHeaders.ORIGIN);
            if (origin != null && options.origins().contains(origin)) {
                headers.add(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
                headers.add(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, Headers.EXPOSED);
            }
        }
    }

    /** The caller's address: the last hop a believed proxy names, else the other end of the line. IPv6 callers count by their /64. */
    String address(HttpServerRequest request) {
        String direct =
                request.remoteAddress() == null ? "-" : request.remoteAddress().hostAddress();
        if (direct == null) {
            return "-";
        }
        if (options.proxies().contains(direct)) {
            String forwarded = request.getHeader("X-Forwarded-For");
            if (forwarded != null) {
                direct = forwarded.substring(forwarded.lastIndexOf(',') + 1).trim();
            }
        }
        return direct.indexOf(':') < 0 ? direct : network(direct);
    }

    private static String network(String address) {
        int at = -1;
        for (int i = 0; i < 4; i++) {
            at = address.indexOf(':', at + 1);
            if (at < 0) {
                return address;
            }
        }
        return address.substring(0, at);
    }

    void count(
            @Nullable OperationRoute route,
            HttpServerRequest request,
            int status,
            long bytes,
            long nanos,
            String requestId) {
        (route == null ? others : route.series()).count(status, nanos);
        if (ACCESS.isInfoEnabled()) {
            ACCESS.info(
                    "event=request method={} operation={} status={} bytes={} micros={} request={}",
                    request.method(),
                    route == null ? "-" : route.operation().id(),
                    status,
                    bytes,
                    nanos / 1_000,
                    requestId);
        }
    }

    void forget(Path file) {
        vertx.fileSystem().delete(file.toString());
    }

    private void tick() {
        long now = System.nanoTime();
        live.forEach(exchange -> exchange.expireAt(now));
    }

    /** Ends event streams and the clock; requests under way end by themselves. */
    @Override
    public void close() {
        vertx.cancelTimer(tick);
        List.copyOf(streams).forEach(EventPump::close);
    }
}
