package qingdan.api.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.internal.ContextInternal;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import qingdan.api.contract.Operation;
import qingdan.api.contract.Verdict;
import qingdan.contract.Call;
import qingdan.contract.FieldError;
import qingdan.contract.Principal;
import qingdan.contract.Problem;
import qingdan.contract.Reply;
import qingdan.contract.Upload;
import qingdan.kernel.ledger.StoredAnswer;

/**
 * One request on its way through the door (一次请求), on its event loop from first to last: rate, media types, who calls, whether he may,
 * preconditions, parameters, body, room, answer. The first thing wrong ends it.
 */
final class Exchange {
    private static final byte[] NO_HASH = new byte[0];
    /** Status of the log and the counts when the caller hangs up in the middle of his body; nobody reads it on the wire. */
    private static final int CLIENT_GONE = 499;

    private static final Set<Integer> REPEATABLE = Set.of(409, 412, 422);

    final HttpServerRequest request;
    final ContextInternal context;
    final OperationRoute route;
    final Answering answering;
    private final ContractRouter router;
    private final List<String> rawPath;
    private final BoundArguments arguments;
    private Principal principal = Principal.ANONYMOUS;
    private @Nullable Long ifMatch;
    private @Nullable String key;
    private byte[] requestHash = NO_HASH;
    private @Nullable Upload upload;
    private @Nullable BodyIntake intake;
    private volatile long deadline = Long.MAX_VALUE;
    private boolean waitingForRoom;
    private long bodyFrom;

    Exchange(ContractRouter router, HttpServerRequest request, OperationRoute route, List<String> rawPath) {
        this.router = router;
        this.request = request;
        this.context = (ContextInternal) router.vertx.getOrCreateContext();
        this.route = route;
        this.rawPath = rawPath;
        this.arguments = route.binder().arguments();
        this.answering = new Answering(router, request, route, this::finished);
    }

    void start() {
        int wait = router.byAddress.take(router.address(request));
        if (wait > 0) {
            refuse(Problem.of(Codes.TOO_MANY_REQUESTS, "seconds", Integer.toString(wait)));
        } else if (!MediaTypes.accepts(request.getHeader(HttpHeaders.ACCEPT), route.produces())) {
            refuse(Problem.of(Codes.NOT_ACCEPTABLE, "offered", String.join(", ", route.produces())));
        } else if (bodyIsWelcome()) {
            authenticate();
        }
    }

    private boolean bodyIsWelcome() {
        Operation.Body body = route.operation().body();
        boolean present = BodyIntake.isPresent(request);
        if (body == null) {
            if (present) {
                refuse(Problem.of(Codes.REQUEST_MALFORMED));
            }
            return !present;
        }
        if (!present) {
            if (body.required()) {
                refuse(Problem.of(Codes.BODY_MISSING));
            }
            return !body.required();
        }
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        boolean encoded = encoding != null && !encoding.equalsIgnoreCase("identity");
        if (encoded || !MediaTypes.matches(request.getHeader(HttpHeaders.CONTENT_TYPE), body.mediaType())) {
            refuse(Problem.of(Codes.MEDIA_TYPE_UNSUPPORTED, "accepted", body.mediaType()));
            return false;
        }
        if (BodyIntake.announced(request) > route.maxBytes()) {
            refuse(tooLarge());
            return false;
        }
        return true;
    }

    Problem tooLarge() {
        Operation.Body body = route.operation().body();
        return body != null && body.streamed()
                ? Problem.of(Codes.UPLOAD_TOO_LARGE, "limit", Long.toString(route.maxBytes() >> 20))
                : Problem.of(Codes.BODY_TOO_LARGE, "limit", Long.toString(route.maxBytes()));
    }

    private void authenticate() {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            if (route.operation().anonymous()) {
                admitted();
            } else {
                refuse(Problem.of(Codes.SIGN_IN_REQUIRED));
            }
            return;
        }
        if (header.length() < 8 || !header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            refuse(Problem.of(Codes.TOKEN_INVALID));
            return;
        }
        await(router.authenticator.authenticate(header.substring(7).trim()), this::authenticated);
    }

    private void authenticated(Authenticator.Authentication authentication) {
        switch (authentication) {
            case Authenticator.Authentication.Refused refused -> refuse(Problem.of(refused.code()));
            case Authenticator.Authentication.Known known -> {
                principal = known.principal();
                Problem refusal = Admission.refusal(route.operation(), principal);
                if (refusal == null) {
                    admitted();
                } else {
                    refuse(refusal);
                }
            }
        }
    }

    private void admitted() {
        boolean limited = principal.isSignedIn() && principal.kind() != Principal.Kind.NODE;
        int wait = limited ? router.bySubject.take(principal.subject()) : 0;
        if (wait > 0) {
            refuse(Problem.of(Codes.TOO_MANY_REQUESTS, "seconds", Integer.toString(wait)));
        } else if (preconditionsHold() && parametersHold()) {
            takeBody();
        }
    }

    private boolean preconditionsHold() {
        Operation operation = route.operation();
        if (operation.ifMatch()) {
            String header = request.getHeader(HttpHeaders.IF_MATCH);
            ifMatch = header == null ? null : EntityTag.version(header);
            if (ifMatch == null) {
                refuse(Problem.of(header == null ? Codes.IF_MATCH_REQUIRED : Codes.PRECONDITION_MALFORMED));
                return false;
            }
        }
        if (operation.idempotencyKey() != null) {
            key = request.getHeader(Headers.IDEMPOTENCY_KEY);
            if (key == null) {
                refuse(Problem.of(Codes.KEY_REQUIRED));
                return false;
            }
            Verdict verdict = new Verdict("header:Idempotency-Key");
            operation.idempotencyKey().checkText(key, verdict);
            if (!verdict.clean()) {
                refuse(faults(Codes.PARAMETERS_INVALID, verdict.violations()));
                return false;
            }
        }
        return true;
    }

    private boolean parametersHold() {
        List<FieldError> errors = new ArrayList<>(0);
        route.binder().bind(arguments, rawPath, request.query(), request.headers(), errors);
        if (!errors.isEmpty()) {
            refuse(faults(Codes.PARAMETERS_INVALID, errors));
            return false;
        }
        return true;
    }

    static Problem faults(String code, List<FieldError> errors) {
        return Problem.of(code, "count", Integer.toString(errors.size())).withErrors(errors);
    }

    private void takeBody() {
        Operation.Body body = route.operation().body();
        if (body == null || !BodyIntake.isPresent(request)) {
            hash(NO_HASH);
            dispatch();
            return;
        }
        bodyFrom = System.nanoTime();
        received(0);
        request.exceptionHandler(gone -> answering.over(CLIENT_GONE, 0));
        intake = body.streamed() ? new UploadIntake(this, router) : new JsonIntake(this, router);
        intake.begin();
    }

    /** So much of the body is here: the time to send it grows with what was sent, so a sender who drips gains nothing. */
    void received(long bytes) {
        awaitUntil(
                bodyFrom + router.limits.bodyTime().toNanos() + bytes * 1_000_000_000L / router.limits.uploadRate(),
                false);
    }

    /** A JSON body that holds every rule; {@code bound} is its record. */
    void accepted(byte[] bytes, Object bound) {
        hash(bytes);
        arguments.body(bound);
        dispatch();
    }

    void accepted(Upload file) {
        upload = file;
        arguments.upload(file);
        dispatch();
    }

    private void hash(byte[] body) {
        if (key != null) {
            MessageDigest digest = EntityTag.sha256();
            digest.update(request.method().name().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            digest.update((byte) ' ');
            digest.update(request.uri().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            requestHash = digest.digest(body);
        }
    }

    private void dispatch() {
        if (answering.isOver()) {
            return;
        }
        Call call = new Call(
                principal, ifMatch, key, requestHash, locale(), answering.requestId(), router.address(request));
        Uni<? extends Reply<?>> reply;
        try {
            reply = route.room().dispatch(route.operation().id(), call, arguments);
        } catch (RuntimeException e) {
            answering.failed(e);
            return;
        }
        waitingForRoom = true;
        await(reply, this::answer);
    }

    private void answer(Reply<?> reply) {
        waitNoLonger();
        if (reply instanceof Reply.Refused<?> refused && key != null && isRepeatable(refused)) {
            await(router.answers.find(principal.subject(), key), stored -> answerAgain(refused, stored));
        } else {
            answering.send(reply, principal.isSignedIn());
        }
    }

    private boolean isRepeatable(Reply.Refused<?> refused) {
        return !Codes.KEY_REUSED.equals(refused.problem().code())
                && REPEATABLE.contains(router.problems.status(refused.problem()));
    }

    /** A command that was done already is refused by the state it made itself; its first answer stands. */
    private void answerAgain(Reply.Refused<?> refused, @Nullable StoredAnswer stored) {
        if (stored == null) {
            answering.send(refused, principal.isSignedIn());
        } else if (MessageDigest.isEqual(stored.requestHash(), requestHash)) {
            answering.repeat(stored.status(), StoredHeaders.parse(stored.headers()), stored.body());
        } else {
            refuse(Problem.of(Codes.KEY_REUSED));
        }
    }

    Locale locale() {
        return answering.locale();
    }

    void refuse(Problem problem) {
        answering.refuse(problem);
    }

    /** Goes on with the item on this request's event loop, wherever it was made; the body waits meanwhile. */
    <T> void await(Uni<? extends T> uni, Consumer<T> next) {
        boolean[] done = {false};
        uni.subscribe()
                .with(
                        item -> onLoop(() -> {
                            done[0] = true;
                            proceed(item, next);
                        }),
                        failure -> onLoop(() -> {
                            done[0] = true;
                            answering.failed(failure);
                        }));
        if (!done[0]) {
            if (intake == null && BodyIntake.isPresent(request)) {
                request.pause();
            }
            awaitUntil(System.nanoTime() + router.limits.answerTime().toNanos(), true);
        }
    }

    private <T> void proceed(@Nullable T item, Consumer<T> next) {
        if (answering.isOver()) {
            return;
        }
        try {
            @SuppressWarnings("NullAway") // a stored answer may be absent; every other step refuses null by itself
            T given = item;
            next.accept(given);
        } catch (RuntimeException e) {
            answering.failed(e);
        }
    }

    private void onLoop(Runnable step) {
        if (context.inThread()) {
            step.run();
        } else {
            context.runOnContext(nothing -> step.run());
        }
    }

    private void awaitUntil(long nanos, boolean room) {
        waitingForRoom |= room;
        if (deadline == Long.MAX_VALUE) {
            router.live.add(this);
        }
        deadline = nanos;
    }

    private void waitNoLonger() {
        if (deadline != Long.MAX_VALUE) {
            router.live.remove(this);
            deadline = Long.MAX_VALUE;
        }
    }

    /** Called by the router's clock tick from any thread. */
    void expireAt(long now) {
        long until = deadline;
        if (until != Long.MAX_VALUE && now - until >= 0) {
            context.runOnContext(nothing -> expire());
        }
    }

    private void expire() {
        if (answering.isOver() || deadline == Long.MAX_VALUE) {
            return;
        }
        if (waitingForRoom) {
            answering.refuse(Problem.of(
                    route.safe() ? Codes.SERVICE_UNAVAILABLE : Codes.COMMIT_TIMEOUT,
                    "seconds",
                    Long.toString(router.limits.answerTime().toSeconds())));
        } else {
            router.meters.slowClient();
            answering.refuse(Problem.of(
                    Codes.REQUEST_TIMEOUT,
                    "seconds",
                    Long.toString(router.limits.bodyTime().toSeconds())));
        }
    }

    private void finished() {
        waitNoLonger();
        if (intake != null) {
            intake.stop();
        }
        if (upload != null) {
            router.forget(upload.file());
        }
    }
}
