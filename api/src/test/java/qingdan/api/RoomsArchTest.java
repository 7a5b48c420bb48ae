package qingdan.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/ARCHITECTURE.md says of all rooms together, held over the whole program. */
class RoomsArchTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            // test classes of a room that this module's tests borrow come as a jar
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("qingdan");

    /** Rooms: of another they see events only; casework also the snapshots of registry's store. */
    private static final List<String> ROOMS =
            List.of("registry", "casework", "portal", "oversight", "identity", "node");

    @Test
    void shouldKeepEveryDomainPure() {
        classes()
                .that()
                .resideInAnyPackage("qingdan.(*).domain..", "qingdan.registry.change.domain..")
                .and()
                .resideOutsideOfPackage("qingdan.kernel..")
                .and()
                .doNotHaveSimpleName("Dictionaries") // reads its code tables from the jar, once
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.math",
                        "java.net",
                        "java.nio.charset",
                        "java.security..",
                        "java.text",
                        "java.time..",
                        "java.util..",
                        "org.jspecify..",
                        "qingdan.kernel.domain",
                        "qingdan.(*).domain..",
                        "qingdan.(*).event..",
                        "qingdan.registry.diff..",
                        "qingdan.registry.change..")
                .check(ALL);
    }

    @Test
    void shouldNotAskTheSystemForTimeOrChanceInAnyDomain() {
        noClasses()
                .that()
                .resideInAnyPackage("qingdan.(*).domain..", "qingdan.(*).event..", "qingdan.registry.change.domain..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .check(ALL);
    }

    @Test
    void shouldLetARoomSeeOnlyTheEventsOfAnother() {
        for (String room : ROOMS) {
            String[] inside = ROOMS.stream()
                    .filter(other -> !other.equals(room))
                    .filter(other -> !(room.equals("casework") && other.equals("registry")))
                    .flatMap(other -> Stream.of(
                            "qingdan." + other,
                            "qingdan." + other + ".domain..",
                            "qingdan." + other + ".store..",
                            "qingdan." + other + ".sync..",
                            "qingdan." + other + ".live..",
                            "qingdan." + other + ".document..",
                            "qingdan." + other + ".intake..",
                            "qingdan." + other + ".edition..",
                            "qingdan." + other + ".publication..",
                            "qingdan." + other + ".print.."))
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("qingdan." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(inside)
                    .check(ALL);
        }
        noClasses()
                .that()
                .resideInAPackage("qingdan.casework..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "qingdan.registry.domain..", "qingdan.registry.change..", "qingdan.registry.intake..")
                .check(ALL);
    }

    @Test
    void shouldKeepGeneratedRecordsOutOfTheCore() {
        noClasses()
                .that()
                .resideOutsideOfPackages("qingdan.contract..", "qingdan.handlers..", "qingdan.api..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("qingdan.contract..", "qingdan.handlers..", "qingdan.api..")
                .check(ALL);
    }

    @Test
    void shouldKeepRxJavaInTheLiveViewAndHazelcastInTheCluster() {
        noClasses()
                .that()
                .resideOutsideOfPackages("qingdan.oversight.live..", "qingdan.handlers.oversight..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.reactivex..")
                .check(ALL);
        noClasses()
                .that()
                .resideOutsideOfPackages("qingdan.api.cluster..", "qingdan.api.bench..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.hazelcast..", "io.vertx.spi.cluster..")
                .check(ALL);
    }
}
