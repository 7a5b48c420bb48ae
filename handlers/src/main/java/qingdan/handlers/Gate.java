package qingdan.handlers;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qingdan.contract.Call;
import qingdan.contract.Principal;
import qingdan.contract.Problem;
import qingdan.identity.Claims;
import qingdan.identity.domain.Access;
import qingdan.identity.domain.Action;
import qingdan.identity.domain.DelegatedActions;
import qingdan.identity.domain.ItemScope;
import qingdan.identity.domain.Mandate;
import qingdan.identity.domain.NaturalPerson.RealNameLevel;
import qingdan.identity.domain.Party;
import qingdan.identity.domain.Resource;
import qingdan.identity.domain.Role;
import qingdan.identity.domain.Subject;
import qingdan.identity.domain.Verdict;
import qingdan.identity.store.AccessFilter;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.pg.RowAccess;

/**
 * Asks the platform's one authorisation function (统一授权) on behalf of a call: {@link #refusal} about one thing,
 * {@link #rows} about the rows of a list.
 */
public final class Gate {

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private Gate() {}

    /** Why the caller may not do this to that; empty when he may. A refusal is logged with its reason. */
    public static Optional<Problem> refusal(Call call, Action action, Resource resource) {
        return switch (Access.decide(subject(call.principal()), action, resource)) {
            case Verdict.Permit ignored -> Optional.empty();
            case Verdict.Deny deny -> {
                LOG.info(
                        "event=access-denied request={} kind={} action={} reason={}",
                        call.requestId(),
                        call.principal().kind(),
                        action,
                        deny.reason().code());
                yield Optional.of(Problem.of(deny.reason().problem()));
            }
        };
    }

    /** Which rows of a list the caller may see: the rule by which {@link #refusal} lets him open one. */
    public static RowAccess rows(Call call, Action action) {
        return AccessFilter.of(subject(call.principal()), action);
    }

    /** The subject behind a principal; one that says too little is nobody. */
    public static Subject subject(Principal p) {
        return switch (p.kind()) {
            case ANONYMOUS -> new Subject.Anonymous();
            case CITIZEN ->
                p.actsFor() == null
                        ? new Subject.Citizen(p.subject(), p.name(), RealNameLevel.REGISTERED)
                        : agent(p, p.actsFor(), Party.Kind.NATURAL);
            case LEGAL_PERSON ->
                p.actsFor() == null ? new Subject.Anonymous() : agent(p, p.actsFor(), Party.Kind.LEGAL);
            case OFFICIAL -> official(p);
            case PARTNER -> new Subject.Partner(p.subject(), p.name(), p.org(), p.scopes());
            case NODE ->
                p.region() == null || !RegionCode.isValid(p.region())
                        ? new Subject.Anonymous()
                        : new Subject.NodePeer(p.subject(), p.name(), new RegionCode(p.region()));
        };
    }

    private static Subject agent(Principal p, Principal.Represented represented, Party.Kind kind) {
        if (represented.items().isEmpty() || represented.delegation().isEmpty()) {
            return new Subject.Anonymous();
        }
        ItemScope items = represented.items().contains(Claims.ALL_ITEMS)
                ? new ItemScope.AllItems()
                : new ItemScope.OnlyItems(represented.items());
        return new Subject.Agent(
                p.subject(),
                p.name(),
                new Party(kind, represented.id(), represented.name(), represented.code()),
                new Mandate(represented.delegation(), items, DelegatedActions.of(represented.actions())));
    }

    private static Subject official(Principal p) {
        if (p.org() == null || p.post() == null || p.region() == null || !RegionCode.isValid(p.region())) {
            return new Subject.Anonymous();
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        p.roles().forEach(word -> Role.of(word).ifPresent(roles::add));
        return new Subject.Official(
                p.subject(), p.name(), p.org(), p.org(), p.post(), new RegionCode(p.region()), roles);
    }
}
