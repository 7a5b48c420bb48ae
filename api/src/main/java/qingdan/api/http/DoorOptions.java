package qingdan.api.http;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import java.util.function.Supplier;

/**
 * How a node's door is set up.
 *
 * @param origins web origins that may call from a browser (CORS), exact, e.g. {@code https://www.ahzwfw.gov.cn}
 * @param proxies addresses of reverse proxies whose X-Forwarded-For is believed
 * @param tls the door, or the proxy before it, speaks TLS: send Strict-Transport-Security
 * @param ready whether the node can do its work now, for {@code /health/ready}
 * @param checkAnswers hold every answer against the contract, for tests: what breaks it is an ERROR in the log
 */
public record DoorOptions(
        Set<String> origins,
        Set<String> proxies,
        boolean tls,
        Limits limits,
        Supplier<Uni<Boolean>> ready,
        boolean checkAnswers) {
    public DoorOptions {
        origins = Set.copyOf(origins);
        proxies = Set.copyOf(proxies);
    }

    public static DoorOptions standard() {
        return new DoorOptions(
                Set.of(),
                Set.of(),
                false,
                Limits.standard(),
                () -> Uni.createFrom().item(true),
                false);
    }

    public DoorOptions withLimits(Limits other) {
        return new DoorOptions(origins, proxies, tls, other, ready, checkAnswers);
    }

    public DoorOptions withOrigins(Set<String> others) {
        return new DoorOptions(others, proxies, tls, limits, ready, checkAnswers);
    }
}
