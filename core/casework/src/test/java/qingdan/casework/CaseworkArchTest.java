package qingdan.casework;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The room keeps its law pure and its libraries at the edge. */
class CaseworkArchTest {
    private static final JavaClasses CASEWORK = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("qingdan.casework");

    @Test
    void shouldKeepTheDomainPure() {
        classes()
                .that()
                .resideInAPackage("qingdan.casework.domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.math",
                        "java.nio.charset",
                        "java.security",
                        "java.time..",
                        "java.util..",
                        "org.jspecify..",
                        "qingdan.kernel.domain",
                        "qingdan.casework.domain..",
                        "qingdan.procedure.domain",
                        "qingdan.procedure.event",
                        "qingdan.casework.event")
                .check(CASEWORK);
    }

    @Test
    void shouldNotAskTheSystemForTimeOrChanceInTheDomain() {
        noClasses()
                .that()
                .resideInAnyPackage("qingdan.casework.domain..", "qingdan.casework.event", "qingdan.casework.document")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .check(CASEWORK);
    }

    @Test
    void shouldKeepVertxAndMutinyOutOfWhatOthersSee() {
        noClasses()
                .that()
                .resideInAnyPackage("qingdan.casework.event", "qingdan.casework.domain..", "qingdan.casework.document")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.vertx..", "io.smallrye..")
                .check(CASEWORK);
    }

    @Test
    void shouldKeepLibrariesAtTheEdge() {
        noClasses()
                .that()
                .resideOutsideOfPackage("qingdan.casework.document")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.operaton..", "org.apache.pdfbox..", "org.apache.fontbox..", "com.google.zxing..")
                .check(CASEWORK);
    }
}
