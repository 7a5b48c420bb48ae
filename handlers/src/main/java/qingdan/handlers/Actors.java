package qingdan.handlers;

import qingdan.contract.Principal;
import qingdan.kernel.domain.Actor;

/** The caller as the ledger records them: who, for whom, in which post. */
public final class Actors {
    private Actors() {}

    public static Actor of(Principal p) {
        return new Actor(
                kind(p.kind()),
                p.subject(),
                p.name(),
                p.actsFor() == null ? null : p.actsFor().id(),
                p.org(),
                p.post(),
                p.region());
    }

    private static Actor.Kind kind(Principal.Kind kind) {
        return switch (kind) {
            case CITIZEN -> Actor.Kind.CITIZEN;
            case LEGAL_PERSON -> Actor.Kind.LEGAL_PERSON;
            case OFFICIAL -> Actor.Kind.OFFICIAL;
            case PARTNER -> Actor.Kind.PARTNER;
            case NODE -> Actor.Kind.NODE;
            case ANONYMOUS -> throw new IllegalArgumentException("Expected somebody signed in, but nobody is");
        };
    }
}
