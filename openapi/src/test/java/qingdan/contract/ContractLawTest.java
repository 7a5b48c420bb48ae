package qingdan.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import qingdan.contract.api.CaseworkOperations;
import qingdan.contract.api.IdentityOperations;
import qingdan.contract.api.NodeOperations;
import qingdan.contract.api.OversightOperations;
import qingdan.contract.api.PortalOperations;
import qingdan.contract.api.RegistryCatalogueOperations;
import qingdan.contract.api.RegistryChangesOperations;
import qingdan.contract.api.RegistryListsOperations;
import qingdan.contract.api.RegistryOperations;
import qingdan.contract.api.RegistryQualityOperations;
import qingdan.contract.api.RegistryServiceOperations;

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
    void shouldHaveExactlyTheContractsOperationsInTheGeneratedInterfaces() {
        Set<String> generated = Stream.of(
                        RegistryOperations.OPERATIONS,
                        RegistryChangesOperations.OPERATIONS,
                        RegistryListsOperations.OPERATIONS,
                        RegistryCatalogueOperations.OPERATIONS,
                        RegistryQualityOperations.OPERATIONS,
                        RegistryServiceOperations.OPERATIONS,
                        PortalOperations.OPERATIONS,
                        CaseworkOperations.OPERATIONS,
                        OversightOperations.OPERATIONS,
                        IdentityOperations.OPERATIONS,
                        NodeOperations.OPERATIONS)
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = contract.operations().stream()
                .map(Contract.Operation::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(named, generated);
    }

    @Test
    void shouldNameOneAbsoluteServerSoThatTheRouterCanLoadTheContract() {
        assertEquals(1, contract.root().path("servers").size());
        assertTrue(contract.root().at("/servers/0/url").asText().startsWith("http://"));
    }
}
