package qingdan.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** The documentation says what is there: paths, decisions, words, operations and tests. */
@NullUnmarked
class DocsArchTest {
    private static final Pattern NAMED_PATH = Pattern.compile("`([A-Za-z0-9._-]+(?:/[A-Za-z0-9._-]+)*/?)`");
    private static final Pattern NAMED_TEST = Pattern.compile("`([A-Z][A-Za-z0-9]*Test)`");
    private static final Pattern DECISION = Pattern.compile("([0-9]{4})-[a-z0-9.-]+\\.md");
    private static final Path ROOT = root();

    @Test
    void shouldFindEveryPathOfTheArchitecturePage() throws IOException {
        List<String> paths = named(NAMED_PATH, "docs/ARCHITECTURE.md").stream()
                .filter(path -> path.contains("/"))
                .toList();
        assertFalse(paths.isEmpty());
        List<String> missing =
                paths.stream().filter(path -> !Files.exists(ROOT.resolve(path))).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void shouldNumberDecisionsWithoutGaps() throws IOException {
        List<Integer> numbers;
        try (Stream<Path> files = Files.list(ROOT.resolve("docs/decisions"))) {
            numbers = files.map(file -> DECISION.matcher(file.getFileName().toString()))
                    .filter(matcher -> matcher.matches())
                    .map(matcher -> Integer.valueOf(matcher.group(1)))
                    .sorted()
                    .toList();
        }
        assertTrue(numbers.size() >= 10);
        assertEquals(IntStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
    }

    @Test
    void shouldNameEveryElementOfAnItemInTheGlossary() throws IOException {
        String glossary = read("docs/glossary.md");
        List<String> lines = read("core/registry/src/main/resources/registry/item-fields.csv")
                .lines()
                .skip(1)
                .toList();
        assertTrue(lines.size() > 100);
        List<String> missing = lines.stream()
                .map(line -> {
                    String[] cells = line.split(",", 4); // record, field, zh, en and source
                    String source = line.substring(line.lastIndexOf(',') + 1).replace(" ", "");
                    return cells[2] + " `" + cells[1] + "` " + source;
                })
                .filter(element -> !glossary.contains(element))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void shouldExplainEveryStateOfACaseInTheGlossary() throws IOException {
        JsonNode words = bundle().at("/components/schemas/CaseState/enum");
        assertFalse(words.isEmpty());
        String glossary = read("docs/glossary.md");
        for (JsonNode word : words) {
            assertTrue(glossary.contains("`" + word.asText() + "`"), word.asText());
        }
    }

    @Test
    void shouldMapEveryOperationToThePlan() throws IOException {
        List<String> operations = new ArrayList<>();
        for (JsonNode path : bundle().path("paths")) {
            for (JsonNode operation : path) {
                if (operation.has("operationId"))
                    operations.add(operation.get("operationId").asText());
            }
        }
        assertFalse(operations.isEmpty());
        String map = read("docs/plan-map.md");
        assertEquals(
                List.of(),
                operations.stream().filter(id -> !map.contains("`" + id + "`")).toList());
    }

    @Test
    void shouldNameOnlyTestsThatExistInThePlanMap() throws IOException {
        Set<String> tests = Stream.concat(modules("core"), Stream.of("api", "handlers", "openapi"))
                .map(module -> ROOT.resolve(module).resolve("src/test/java"))
                .filter(Files::isDirectory)
                .flatMap(folder -> javaFiles(folder).stream())
                .collect(Collectors.toSet());
        List<String> missing = named(NAMED_TEST, "docs/plan-map.md").stream()
                .filter(test -> !tests.contains(test + ".java"))
                .toList();
        assertEquals(List.of(), missing);
    }

    private static Stream<String> modules(String folder) throws IOException {
        try (Stream<Path> rooms = Files.list(ROOT.resolve(folder))) {
            return rooms.map(room -> folder + "/" + room.getFileName()).toList().stream();
        }
    }

    private static List<String> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("Expected to list " + folder, e);
        }
    }

    private static List<String> named(Pattern pattern, String file) throws IOException {
        return pattern.matcher(read(file))
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
    }

    private static JsonNode bundle() throws IOException {
        return new ObjectMapper().readTree(read("openapi/bundle/qingdan.json"));
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }

    /** The folder with the command {@code qd}: a file, for {@code api/qd} is a folder. */
    private static Path root() {
        Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (folder != null && !Files.isRegularFile(folder.resolve("qd"))) folder = folder.getParent();
        if (folder == null) throw new IllegalStateException("Expected a folder with qd above the working directory");
        return folder;
    }
}
