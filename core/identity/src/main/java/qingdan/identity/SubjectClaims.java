package qingdan.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import qingdan.identity.domain.DelegatedActions;
import qingdan.identity.domain.ItemScope;
import qingdan.identity.domain.Mandate;
import qingdan.identity.domain.Party;
import qingdan.identity.domain.Role;
import qingdan.identity.domain.Subject;

/** Writes a subject into the claims of our own tokens; {@link ClaimMapping} reads them back. */
public final class SubjectClaims {

    private SubjectClaims() {}

    /** The claims, without {@code sub} and without anything that belongs to the token itself. */
    public static Map<String, Object> of(Subject subject) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put(Claims.NAME, subject.name());
        switch (subject) {
            case Subject.Citizen citizen -> {
                claims.put(Claims.KIND, SubjectKind.NATURAL_PERSON.code());
                claims.put(Claims.LEVEL, citizen.level().number());
            }
            case Subject.Agent agent -> agent(claims, agent);
            case Subject.Official official -> official(claims, official);
            case Subject.Partner partner -> {
                claims.put(Claims.KIND, SubjectKind.PARTNER.code());
                if (partner.org() != null) {
                    claims.put(Claims.ORG, partner.org());
                }
            }
            case Subject.NodePeer node -> {
                claims.put(Claims.KIND, SubjectKind.NODE.code());
                claims.put(Claims.REGION, node.region().value());
            }
            case Subject.Anonymous ignored -> throw new IllegalArgumentException("Expected somebody who has signed in");
            case Subject.Platform ignored -> throw new IllegalArgumentException("Expected a subject from outside");
        }
        return claims;
    }

    private static void agent(Map<String, Object> claims, Subject.Agent agent) {
        Party principal = agent.principal();
        boolean legal = principal.kind() == Party.Kind.LEGAL;
        claims.put(Claims.KIND, (legal ? SubjectKind.LEGAL_PERSON : SubjectKind.NATURAL_PERSON).code());
        claims.put(Claims.ACT_FOR, principal.id());
        claims.put(Claims.PRINCIPAL_KIND, principal.kind().code());
        claims.put(Claims.PRINCIPAL_NAME, principal.name());
        if (principal.code() != null) {
            claims.put(Claims.PRINCIPAL_CODE, principal.code());
        }
        Mandate mandate = agent.mandate();
        claims.put(Claims.DELEGATION, mandate.delegationId());
        claims.put(
                Claims.DELEGATED_ITEMS,
                switch (mandate.items()) {
                    case ItemScope.AllItems ignored -> List.of(Claims.ALL_ITEMS);
                    case ItemScope.OnlyItems only -> List.copyOf(new TreeSet<>(only.codes()));
                });
        claims.put(Claims.DELEGATED_ACTIONS, List.copyOf(DelegatedActions.codes(mandate.actions())));
    }

    private static void official(Map<String, Object> claims, Subject.Official official) {
        claims.put(Claims.KIND, SubjectKind.OFFICIAL.code());
        claims.put(Claims.ORG, official.org());
        claims.put(Claims.ORG_NAME, official.orgName());
        claims.put(Claims.POST, official.post());
        claims.put(Claims.REGION, official.region().value());
        claims.put(
                Claims.ROLES, official.roles().stream().map(Role::code).sorted().toList());
    }
}
