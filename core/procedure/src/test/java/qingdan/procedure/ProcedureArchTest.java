package qingdan.procedure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The procedure kernel is pure; the BPMN library stays at its edge. */
class ProcedureArchTest {
    private static final JavaClasses PROCEDURE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("qingdan.procedure");

    @Test
    void shouldKeepTheDomainPure() {
        classes()
                .that()
                .resideInAPackage("qingdan.procedure.domain")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.math",
                        "java.time..",
                        "java.util..",
                        "org.jspecify..",
                        "qingdan.kernel.domain",
                        "qingdan.procedure.domain",
                        "qingdan.procedure.event")
                .check(PROCEDURE);
    }

    @Test
    void shouldShowOthersPlainRecords() {
        classes()
                .that()
                .resideInAPackage("qingdan.procedure.event")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.math",
                        "java.util..",
                        "org.jspecify..",
                        "com.fasterxml.jackson.annotation",
                        "qingdan.procedure.event")
                .check(PROCEDURE);
    }

    @Test
    void shouldNotAskTheSystemForTimeOrChance() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .check(PROCEDURE);
    }

    @Test
    void shouldKnowNoRoomAndNoDatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.vertx..",
                        "io.smallrye..",
                        "qingdan.registry..",
                        "qingdan.casework..",
                        "qingdan.identity..",
                        "qingdan.contract..")
                .check(PROCEDURE);
    }

    @Test
    void shouldReadBpmnInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackage("qingdan.procedure.bpmn")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.operaton..", "javax.xml..")
                .check(PROCEDURE);
    }
}
