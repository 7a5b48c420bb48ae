package qingdan.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import qingdan.contract.api.NodeOperations;

/** What must hold of the bundle even where no Node is at hand to lint it. */
class ContractLawTest {
    private final Contract contract = Contract.load();

    @Test
    void shouldSayOfEveryOperationWhoseItIsAndWhoMayCallIt() {
        for (Contract.Operation o : contract.operations()) {
            assertFalse(o.id().isEmpty(), o.path());
            assertTrue(o.node().path("x-room").isTextual(), o.id());
            assertTrue(o.node().path("x-plan").isTextual(), o.id());
            assertTrue(o.node().path("x-audience").size() > 0, o.id());
            assertTrue(o.node().path("security").isArray(), o.id());
            boolean open = o.node().path("security").isEmpty();
            assertEquals(open, o.node().path("x-audience").toString().contains("public"), o.id());
        }
    }

    @Test
    void shouldFindEveryProblemOfAnOperationInTheRegistryAndAmongItsAnswers() {
        ProblemRegistry registry = ProblemRegistry.get();
        for (Contract.Operation o : contract.operations()) {
            assertTrue(o.node().path("x-problems").isArray(), o.id());
            for (JsonNode code : o.node().path("x-problems")) {
                assertTrue(registry.knows(code.asText()), o.id() + " names unknown problem " + code.asText());
                String status = String.valueOf(registry.type(code.asText()).status());
                assertTrue(o.node().path("responses").has(status), o.id() + " lacks the answer " + status);
            }
        }
    }

    @Test
    void shouldHaveExactlyTheContractsOperationsInTheGeneratedInterfaces() throws Exception {
        Set<String> generated = new TreeSet<>();
        for (Class<?> room : generatedRooms()) {
            for (Object id : (Set<?>) room.getField("OPERATIONS").get(null)) {
                assertTrue(generated.add((String) id), id + " stands in two interfaces");
            }
        }
        Set<String> named = contract.operations().stream()
                .map(Contract.Operation::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(named, generated);
    }

    /** Every interface the generator wrote, as found beside one of them: none can be forgotten here. */
    private static List<Class<?>> generatedRooms() throws Exception {
        Path folder = Path.of(NodeOperations.class.getResource(".").toURI());
        List<Class<?>> rooms = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith("Operations.class")).toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                rooms.add(Class.forName(NodeOperations.class.getPackageName() + "." + name));
            }
        }
        return rooms;
    }

    @Test
    void shouldNameOneAbsoluteServerSoThatTheRouterCanLoadTheContract() {
        assertEquals(1, contract.root().path("servers").size());
        assertTrue(contract.root().at("/servers/0/url").asText().startsWith("http://"));
    }
}
