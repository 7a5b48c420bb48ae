package qingdan.api.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qingdan.identity.SubjectKind;

class IssuersFileTest {
    private static final String WHOLE = """
            {"issuer": "https://sso.example", "keys": "https://sso.example/certs", "audience": "qingdan-api", "algorithms": ["PS256"],
             "prefix": "ah:", "claims": {"kind": "user_type"}, "kinds": {"gov": "official"}, "defaultKind": "natural-person"}""";

    private final Path file;

    IssuersFileTest(@TempDir Path dir) {
        file = dir.resolve("issuers.json");
    }

    @Test
    void shouldReadAnIssuerWhole() throws IOException {
        List<OutsideIssuer> issuers = read("[" + WHOLE + "]");
        assertEquals(1, issuers.size());
        OutsideIssuer issuer = issuers.getFirst();
        assertEquals("https://sso.example/certs", issuer.keys().toString());
        assertEquals(Set.of("PS256"), issuer.trust().algorithms());
        assertEquals("qingdan-api", issuer.trust().audience());
        assertEquals("ah:", issuer.trust().claims().subjectPrefix());
        assertEquals(
                Map.of("gov", SubjectKind.OFFICIAL), issuer.trust().claims().kinds());
        assertEquals(SubjectKind.NATURAL_PERSON, issuer.trust().claims().defaultKind());
    }

    @Test
    void shouldRefuseWhatCannotBeBelievedSafely() {
        refused("'keys' with https", WHOLE.replace("https://sso.example/certs", "http://sso.example/certs"));
        refused("'prefix'", WHOLE.replace("\"ah:\"", "\"\""));
        refused("asymmetric", WHOLE.replace("PS256", "HS256"));
        refused("kind of subject", WHOLE.replace("\"official\"", "\"robot\""));
        refused("'audience'", WHOLE.replace("audience", "claims").replaceFirst("\"claims\": \"qingdan-api\",", ""));
        refused("once", WHOLE + "," + WHOLE);
        refused("unbekannt", WHOLE.replace("\"audience\"", "\"unbekannt\""));
        refused("list of issuers", "{");
    }

    private void refused(String why, String lines) {
        Settings.SettingsException refusal =
                assertThrows(Settings.SettingsException.class, () -> read("[" + lines + "]"));
        assertTrue(String.valueOf(refusal.getMessage()).contains(why), refusal.getMessage());
    }

    private List<OutsideIssuer> read(String text) throws IOException {
        Files.writeString(file, text);
        return IssuersFile.read(file);
    }
}
