package qingdan.registry.domain;

import java.time.LocalDate;
import java.util.Optional;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.kernel.domain.Uscc;
import qingdan.registry.domain.OrganCommand.AbolishOrgan;
import qingdan.registry.domain.OrganCommand.AmendOrgan;
import qingdan.registry.domain.OrganCommand.RegisterOrgan;
import qingdan.registry.event.Division;
import qingdan.registry.event.ExerciseLevel;
import qingdan.registry.event.Organ;
import qingdan.registry.event.OrganEnded;
import qingdan.registry.event.OrganEvent;
import qingdan.registry.event.OrganRecorded;

/**
 * What may be done with an implementing body (实施主体管理规则). The code under which it was taken in stays; a body changes from a
 * day on, never backwards; it ends only when nothing is listed under it any more. Pure.
 */
public final class OrganLaw {
    private OrganLaw() {}

    /**
     * Decides one command.
     *
     * @param organ the body's history so far, {@link OrganHistory#unknown} for a new one
     * @param today the day of the decision, in Asia/Shanghai
     */
    public static Decision<OrganEvent> decide(
            OrganHistory organ, OrganCommand command, LocalDate today, OrganFacts facts) {
        if (organ.end() != null)
            return Decision.refuse(
                    "organ-already-ended",
                    "organ",
                    organ.code(),
                    "from",
                    organ.end().from());
        Optional<Refusal> wrong = dates(organ, command, today);
        if (wrong.isPresent()) return Decision.refuse(wrong.get());
        return switch (command) {
            case RegisterOrgan c -> register(organ, c, facts);
            case AmendOrgan c -> amend(organ, c, facts);
            case AbolishOrgan c -> abolish(organ, c, facts);
        };
    }

    /** The level of government of a body that serves the division. */
    public static ExerciseLevel level(Division division) {
        return switch (division.level()) {
            case "province" -> ExerciseLevel.PROVINCE;
            case "city" -> ExerciseLevel.CITY;
            default -> ExerciseLevel.COUNTY;
        };
    }

    private static Optional<Refusal> dates(OrganHistory organ, OrganCommand command, LocalDate today) {
        boolean adds = command instanceof RegisterOrgan;
        if (adds && !organ.versions().isEmpty())
            return Optional.of(Refusal.of("organ-already-known", "organ", organ.code()));
        if (!adds && organ.versions().isEmpty())
            return Optional.of(Refusal.of("organ-not-found", "organ", organ.code()));
        if (command.from().isBefore(today))
            return Optional.of(Refusal.at("organ-date-past", "/effectiveFrom", "from", command.from(), "today", today));
        LocalDate last = organ.newest().map(OrganVersion::effectiveFrom).orElse(null);
        return last != null && !command.from().isAfter(last)
                ? Optional.of(
                        Refusal.at("organ-version-overlap", "/effectiveFrom", "from", command.from(), "after", last))
                : Optional.empty();
    }

    private static Decision<OrganEvent> register(OrganHistory organ, RegisterOrgan c, OrganFacts facts) {
        Organ body = c.organ();
        if (facts.region() == null || !facts.region().validOn(c.from()))
            return Decision.refuse(
                    Refusal.at("organ-region-unknown", "/regionCode", "region", body.region(), "from", c.from()));
        if (!body.sample() && !Uscc.isValid(body.code()))
            return Decision.refuse(Refusal.at("organ-code-wrong", "/code", "code", body.code()));
        return clash(body.code(), body.name(), "/code", facts)
                .map(refusal -> Decision.<OrganEvent>refuse(refusal))
                .orElseGet(() -> Decision.accept(new OrganRecorded(
                        organ.code(), 1, c.from(), body, body.code(), body.sample(), c.reason(), c.basis())));
    }

    private static Decision<OrganEvent> amend(OrganHistory organ, AmendOrgan c, OrganFacts facts) {
        OrganVersion held = organ.newest().orElseThrow();
        if (held.organ().equals(c.organ())
                && held.creditCode().equals(c.creditCode())
                && held.temporary() == c.temporary()) return Decision.refuse("organ-unchanged", "organ", organ.code());
        boolean stays = held.temporary() && held.creditCode().equals(c.creditCode());
        if (c.temporary() ? !stays : !Uscc.isValid(c.creditCode()))
            return Decision.refuse(Refusal.at("organ-code-wrong", "/creditCode", "code", c.creditCode()));
        return clash(c.creditCode(), c.organ().name(), "/creditCode", facts)
                .map(refusal -> Decision.<OrganEvent>refuse(refusal))
                .orElseGet(() -> Decision.accept(new OrganRecorded(
                        organ.code(),
                        held.version() + 1,
                        c.from(),
                        c.organ(),
                        c.creditCode(),
                        c.temporary(),
                        c.reason(),
                        c.basis())));
    }

    private static Optional<Refusal> clash(String code, String name, String pointer, OrganFacts facts) {
        if (facts.codeHolder() != null)
            return Optional.of(Refusal.at("organ-code-taken", pointer, "code", code, "holder", facts.codeHolder()));
        if (facts.namesake() != null)
            return Optional.of(Refusal.at("organ-name-taken", "/name", "name", name, "holder", facts.namesake()));
        return Optional.empty();
    }

    private static Decision<OrganEvent> abolish(OrganHistory organ, AbolishOrgan c, OrganFacts facts) {
        if (facts.listed() > 0)
            return Decision.refuse(
                    "organ-has-items",
                    "organ",
                    organ.newest().orElseThrow().organ().name(),
                    "count",
                    facts.listed(),
                    "items",
                    String.join(", ", facts.some()));
        if (c.successor() != null) {
            OrganHistory next = facts.successor();
            boolean fit = next != null
                    && next.end() == null
                    && !next.code().equals(organ.code())
                    && next.versionOn(c.from()).isPresent();
            if (!fit)
                return Decision.refuse(Refusal.at(
                        "organ-successor-unfit", "/successor", "successor", c.successor(), "from", c.from()));
        }
        return Decision.accept(new OrganEnded(organ.code(), c.from(), c.successor(), c.reason(), c.basis()));
    }
}
