package qingdan.identity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qingdan.identity.domain.DelegatedActions;
import qingdan.identity.domain.ItemScope;
import qingdan.identity.domain.Mandate;
import qingdan.identity.domain.NaturalPerson.RealNameLevel;
import qingdan.identity.domain.Party;
import qingdan.identity.domain.Role;
import qingdan.identity.domain.Subject;
import qingdan.kernel.domain.RegionCode;

/**
 * How an issuer's claims become a subject (声明映射). Our own tokens need none; an outside issuer (省统一身份认证,
 * Keycloak) may call things otherwise.
 *
 * @param subjectPrefix put before every {@code sub}, so that two issuers can never mean the same person by chance
 *     (ASVS 6.8.1); empty only for our own issuer
 * @param names our claim name to theirs; a path with dots reaches into objects ({@code realm_access.roles})
 * @param kinds their word for the kind of subject to ours
 * @param defaultKind the kind of a token that names none, null to refuse it
 */
public record ClaimMapping(
        String subjectPrefix,
        Map<String, String> names,
        Map<String, SubjectKind> kinds,
        @Nullable SubjectKind defaultKind) {

    /** For tokens of our own provider and of our nodes. */
    public static final ClaimMapping OWN = new ClaimMapping("", Map.of(), Map.of(), null);

    public ClaimMapping {
        names = Map.copyOf(names);
        kinds = Map.copyOf(kinds);
    }

    /** The subject of a verified token; empty when a claim that its kind needs is missing or makes no sense. */
    Optional<Subject> subject(Map<String, Object> claims) {
        String sub = text(claims, "sub");
        Optional<SubjectKind> kind = kind(claims);
        if (sub == null || sub.isBlank() || kind.isEmpty()) {
            return Optional.empty();
        }
        String id = subjectPrefix + sub;
        String given = text(claims, Claims.NAME);
        String name = given == null ? id : given;
        return switch (kind.get()) {
            case NATURAL_PERSON, LEGAL_PERSON -> person(claims, kind.get(), id, name);
            case OFFICIAL -> official(claims, id, name);
            case PARTNER -> Optional.of(new Subject.Partner(id, name, text(claims, Claims.ORG), scopes(claims)));
            case NODE -> region(claims).map(region -> new Subject.NodePeer(id, name, region));
        };
    }

    private Optional<SubjectKind> kind(Map<String, Object> claims) {
        String word = text(claims, Claims.KIND);
        if (word == null) {
            return Optional.ofNullable(defaultKind);
        }
        SubjectKind mapped = kinds.get(word);
        return mapped == null ? SubjectKind.of(word) : Optional.of(mapped);
    }

    private Optional<Subject> person(Map<String, Object> claims, SubjectKind kind, String id, String name) {
        String actFor = text(claims, Claims.ACT_FOR);
        if (actFor == null) {
            // A legal person's token without a principal would make the human the company.
            return kind == SubjectKind.NATURAL_PERSON
                    ? Optional.of(new Subject.Citizen(id, name, level(claims)))
                    : Optional.empty();
        }
        Set<String> items = words(claims, Claims.DELEGATED_ITEMS);
        String delegation = text(claims, Claims.DELEGATION);
        if (items.isEmpty() || items.size() > ItemScope.MAX_ITEMS || delegation == null) {
            return Optional.empty();
        }
        String principalName = text(claims, Claims.PRINCIPAL_NAME);
        Party principal = new Party(
                kind == SubjectKind.LEGAL_PERSON ? Party.Kind.LEGAL : Party.Kind.NATURAL,
                subjectPrefix + actFor,
                principalName == null ? actFor : principalName,
                text(claims, Claims.PRINCIPAL_CODE));
        ItemScope scope = items.contains(Claims.ALL_ITEMS) ? new ItemScope.AllItems() : new ItemScope.OnlyItems(items);
        Mandate mandate = new Mandate(delegation, scope, DelegatedActions.of(words(claims, Claims.DELEGATED_ACTIONS)));
        return Optional.of(new Subject.Agent(id, name, principal, mandate));
    }

    private Optional<Subject> official(Map<String, Object> claims, String id, String name) {
        String org = text(claims, Claims.ORG);
        String post = text(claims, Claims.POST);
        Optional<RegionCode> region = region(claims);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        words(claims, Claims.ROLES).forEach(word -> Role.of(word).ifPresent(roles::add));
        if (org == null || post == null || region.isEmpty() || roles.isEmpty()) {
            return Optional.empty();
        }
        String given = text(claims, Claims.ORG_NAME);
        return Optional.of(new Subject.Official(id, name, org, given == null ? org : given, post, region.get(), roles));
    }

    private Optional<RegionCode> region(Map<String, Object> claims) {
        String code = text(claims, Claims.REGION);
        return code != null && RegionCode.isValid(code) ? Optional.of(new RegionCode(code)) : Optional.empty();
    }

    private RealNameLevel level(Map<String, Object> claims) {
        return value(claims, Claims.LEVEL) instanceof Number number
                        && number.intValue() >= 1
                        && number.intValue() <= RealNameLevel.values().length
                ? RealNameLevel.of(number.intValue())
                : RealNameLevel.REGISTERED;
    }

    /** The scopes: a list, or one text with blanks between. */
    Set<String> scopes(Map<String, Object> claims) {
        Object value = value(claims, Claims.SCOPE);
        return value instanceof String text
                ? Set.copyOf(new HashSet<>(Arrays.asList(text.strip().split(" +"))))
                : words(claims, Claims.SCOPE);
    }

    private Set<String> words(Map<String, Object> claims, String name) {
        if (!(value(claims, name) instanceof List<?> list)) {
            return Set.of();
        }
        Set<String> words = new HashSet<>();
        list.forEach(each -> {
            if (each instanceof String word) {
                words.add(word);
            }
        });
        return words;
    }

    private @Nullable String text(Map<String, Object> claims, String name) {
        return value(claims, name) instanceof String text ? text : null;
    }

    private @Nullable Object value(Map<String, Object> claims, String name) {
        Object value = claims;
        for (String part : names.getOrDefault(name, name).split("\\.", -1)) {
            value = value instanceof Map<?, ?> map ? map.get(part) : null;
        }
        return value;
    }
}
