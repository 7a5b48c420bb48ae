package qingdan.api.config;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qingdan.api.config.Settings.SettingsException;
import qingdan.identity.ClaimMapping;
import qingdan.identity.SubjectKind;
import qingdan.identity.TrustedIssuer;

/** Outside issuers as a JSON file beside the settings: a list, one object an issuer. A wrong file ends the start with one sentence. */
public final class IssuersFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private IssuersFile() {}

    /**
     * One issuer as written.
     *
     * @param prefix put before every {@code sub} of this issuer
     * @param claims our claim name to theirs; dots reach into objects
     * @param kinds their word for the kind of a subject to ours
     * @param defaultKind our word for the kind of a token that names none; without it such a token is refused
     */
    private record Line(
            @Nullable String issuer,
            @Nullable String keys,
            @Nullable String audience,
            @Nullable List<String> algorithms,
            @Nullable String prefix,
            @Nullable Map<String, String> claims,
            @Nullable Map<String, String> kinds,
            @Nullable String defaultKind) {}

    /** @throws SettingsException when the file cannot be read or an issuer in it cannot be believed safely */
    public static List<OutsideIssuer> read(Path path) {
        List<Line> lines;
        try {
            lines = JSON.readValue(Files.readAllBytes(path), new TypeReference<List<Line>>() {});
        } catch (IOException e) {
            throw new SettingsException("Expected a list of issuers in " + path + ", but: " + e.getMessage());
        }
        List<OutsideIssuer> issuers = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<String> prefixes = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String place = path + " [" + i + "]";
            OutsideIssuer issuer = issuer(lines.get(i), place);
            if (!names.add(issuer.trust().issuer())
                    || !prefixes.add(issuer.trust().claims().subjectPrefix()))
                throw new SettingsException(
                        "Expected every issuer and every prefix once, but " + place + " repeats one");
            issuers.add(issuer);
        }
        return List.copyOf(issuers);
    }

    private static OutsideIssuer issuer(Line line, String place) {
        try {
            ClaimMapping claims = new ClaimMapping(
                    needed(line.prefix(), place, "prefix"),
                    orEmpty(line.claims()),
                    kinds(orEmpty(line.kinds()), place),
                    line.defaultKind() == null ? null : kind(line.defaultKind(), place));
            TrustedIssuer trust = new TrustedIssuer(
                    needed(line.issuer(), place, "issuer"),
                    needed(line.audience(), place, "audience"),
                    line.algorithms() == null ? Set.of("ES256") : Set.copyOf(line.algorithms()),
                    claims);
            return new OutsideIssuer(trust, safe(URI.create(needed(line.keys(), place, "keys")), place));
        } catch (IllegalArgumentException e) {
            throw new SettingsException(place + ": " + e.getMessage());
        }
    }

    private static Map<String, SubjectKind> kinds(Map<String, String> words, String place) {
        Map<String, SubjectKind> kinds = new HashMap<>();
        words.forEach((theirs, ours) -> kinds.put(theirs, kind(ours, place)));
        return kinds;
    }

    private static SubjectKind kind(String word, String place) {
        return SubjectKind.of(word)
                .orElseThrow(() -> new SettingsException("Expected a kind of subject in " + place
                        + " (natural-person, legal-person, official, partner, node), but got '" + word + "'"));
    }

    /** Keys that anybody on the way could replace would let anybody in. */
    private static URI safe(URI keys, String place) {
        boolean loopback = "http".equals(keys.getScheme())
                && Set.of("127.0.0.1", "localhost", "[::1]").contains(String.valueOf(keys.getHost()));
        if ("https".equals(keys.getScheme()) || loopback) return keys;
        throw new SettingsException("Expected 'keys' with https in " + place + ", but got '" + keys + "'");
    }

    private static String needed(@Nullable String value, String place, String name) {
        if (value == null || value.isBlank())
            throw new SettingsException("Expected '" + name + "' in " + place + ", but it is missing");
        return value;
    }

    private static Map<String, String> orEmpty(@Nullable Map<String, String> map) {
        return map == null ? Map.of() : map;
    }
}
