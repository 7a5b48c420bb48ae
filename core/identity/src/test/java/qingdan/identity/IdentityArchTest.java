package qingdan.identity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** The room's own walls. */
@NullUnmarked
class IdentityArchTest {

    private static final JavaClasses ROOM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("qingdan.identity");

    @Test
    void shouldKeepTheLawPure() {
        classes()
                .that()
                .resideInAnyPackage("qingdan.identity.domain", "qingdan.identity.event")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "qingdan.kernel.domain",
                        "qingdan.identity.domain",
                        "qingdan.identity.event")
                .check(ROOM);
        noClasses()
                .that()
                .resideInAPackage("qingdan.identity.domain")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .check(ROOM);
    }

    @Test
    void shouldTouchCryptographyInOnePlaceAndTheOpenIdSdkInAnother() {
        noClasses()
                .that()
                .resideOutsideOfPackage("qingdan.identity.crypto")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.crypto..", "org.bouncycastle..")
                .check(ROOM);
        noClasses()
                .that()
                .resideOutsideOfPackage("qingdan.identity.provider")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.nimbusds.oauth2..", "com.nimbusds.openid..")
                .check(ROOM);
    }
}
