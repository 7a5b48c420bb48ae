package qingdan.kernel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class KernelArchTest {
    private static final JavaClasses KERNEL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("qingdan.kernel");

    @Test
    void shouldKeepTheDomainPure() {
        classes()
                .that()
                .resideInAPackage("qingdan.kernel.domain")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.math",
                        "java.time..",
                        "java.util..",
                        "org.jspecify..",
                        "qingdan.kernel.domain")
                .check(KERNEL);
    }

    @Test
    void shouldNotAskTheSystemForTheTimeOrChanceInTheDomain() {
        noClasses()
                .that()
                .resideInAPackage("qingdan.kernel.domain")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .check(KERNEL);
    }

    @Test
    void shouldConvertFuturesInOnePlaceOnly() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("qingdan.kernel.Async")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.vertx.core.internal.ContextInternal")
                .check(KERNEL);
    }
}
