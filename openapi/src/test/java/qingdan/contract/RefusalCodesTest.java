package qingdan.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that a room refuses with stands in the registry; otherwise the answer would have no words. */
class RefusalCodesTest {
    private static final Pattern CODE = Pattern.compile(
            "(?:\\brefused?|Refusal\\.(?:of|at)|Problem\\.of|Reply\\.refused)\\(\\s*\"([a-z]+(?:-[a-z]+)+)\"");

    @Test
    void shouldKnowEveryCodeThatTheProgramRefusesWith() throws IOException {
        // given
        Map<String, Path> used = new TreeMap<>();
        for (String root : new String[] {"../core", "../handlers", "../api"}) {
            collect(Path.of(root), used);
        }

        // when
        Map<String, Path> unknown = new TreeMap<>(used);
        unknown.keySet().removeIf(ProblemRegistry.get()::knows);

        // then
        assertTrue(used.size() > 20, "Expected to find the codes in the sources, but found " + used.keySet());
        assertEquals(Map.of(), unknown, "Expected these codes in openapi/problems.yaml");
    }

    /** What no source can say is no promise: a code of the registry stands in Java or in SQL of the program. */
    @Test
    void shouldFindEveryCodeOfTheRegistryInTheProgram() throws IOException {
        // given
        StringBuilder said = new StringBuilder();
        for (String root : new String[] {"../core", "../handlers", "../api", "../openapi"}) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(f -> f.toString().contains("src/main/"))
                        .filter(Files::isRegularFile)
                        .toList()) {
                    if (file.toString().endsWith(".java") || file.toString().endsWith(".sql"))
                        said.append(Files.readString(file));
                }
            }
        }

        // when
        String program = said.toString();
        Set<String> dead = new TreeSet<>(ProblemRegistry.get().codes());
        dead.removeIf(code -> program.contains('"' + code + '"') || program.contains("'" + code + "'"));

        // then
        assertEquals(Set.of(), dead, "Expected these codes of openapi/problems.yaml in the program");
    }

    private static void collect(Path root, Map<String, Path> used) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().contains("src/main/java"))
                    .filter(f -> f.toString().endsWith(".java"))
                    .toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(m -> used.put(m.group(1), file));
            }
        }
    }
}
