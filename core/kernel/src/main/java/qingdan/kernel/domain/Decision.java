package qingdan.kernel.domain;

import java.util.List;

/**
 * What a law class answers to a command (决定): the events that follow, or the reason why not.
 *
 * @param <E> the room's event type
 */
public sealed interface Decision<E> {
    /** The command is lawful; these events follow, in this order. An empty list means: already so, nothing to record. */
    record Accepted<E>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** The command is refused; nothing changes. */
    record Refused<E>(Refusal refusal) implements Decision<E> {}

    @SafeVarargs
    @SuppressWarnings("varargs") // List.of copies
    static <E> Decision<E> accept(E... events) {
        return new Accepted<>(List.of(events));
    }

    static <E> Decision<E> accept(List<E> events) {
        return new Accepted<>(events);
    }

    static <E> Decision<E> refuse(Refusal refusal) {
        return new Refused<>(refusal);
    }

    static <E> Decision<E> refuse(String code, Object... keysAndValues) {
        return new Refused<>(Refusal.of(code, keysAndValues));
    }
}
