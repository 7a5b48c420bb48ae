package qingdan.registry.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.kernel.test.Await.await;

import io.vertx.core.json.JsonObject;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import qingdan.kernel.test.TestDatabase;
import qingdan.registry.edition.EditionStatement;
import qingdan.registry.edition.EditionWorker;
import qingdan.registry.edition.Editions;

/** No edition is signed over half an import: each waits for the other. */
class ImportAndEditionStoreTest {
    private static final String ACTOR =
            "{\"kind\": \"OFFICIAL\", \"subject\": \"u1\", \"name\": \"王事项\", \"org\": \"o\", \"post\": \"item-admin\", \"region\": \"340100\"}";

    @Test
    void eachWaitsForTheOther() throws Exception {
        try (TestDatabase db = TestDatabase.create()) {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            EditionWorker editions = new EditionWorker(
                    db.database(),
                    db.ledger(),
                    InstantSource.system(),
                    keys.generateKeyPair().getPrivate(),
                    "340100");
            ImportTables imports = new ImportTables(db.database(), "worker");
            assertFalse(editions.workOnce());
            await(new Editions(db.database())
                    .ask(
                            new EditionStatement(
                                    "340100-2026",
                                    "2026年本",
                                    "340100",
                                    false,
                                    LocalDate.of(2026, 3, 2),
                                    0,
                                    "",
                                    "340100"),
                            new JsonObject(),
                            Instant.now()));
            UUID id = UUID.randomUUID();
            db.asOwner("""
                    insert into registry.import_job (id, state, region, actor, file_name, size, sha256, edition, reason, created_at,
                        changed_at, held)
                    values ('%s', 'applying', '340100', '%s', 'f', 1, '', '', 'r', now(), now(), true)""".formatted(id, ACTOR));

            assertFalse(editions.workOnce(), "while an import is being published");
            db.asOwner("update registry.edition set lease_until = now() + interval '1 minute'");
            assertTrue(imports.take(Instant.now()).isEmpty(), "while an edition is being computed");
            db.asOwner("update registry.edition set lease_until = null");
            assertEquals(id, imports.take(Instant.now()).orElseThrow().id());

            db.asOwner("update registry.import_job set state = 'applied'");
            assertTrue(editions.workOnce());
            assertFalse(editions.workOnce());
        }
    }
}
