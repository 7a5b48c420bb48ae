package qingdan.portal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import qingdan.casework.event.ApplicationSubmitted;
import qingdan.casework.event.ApplicationSubmitted.Applicant;
import qingdan.casework.event.Material;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.portal.domain.ApplicationCommand.SubmitApplication;
import qingdan.registry.event.ItemContent;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;
import qingdan.registry.store.RegistryJson;

/** 清单之外无权力, at the moment of applying; the item is the county's licence to deal in food, with one thing changed at a time. */
class SubmitLawTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Seed.Item LICENCE = SeedFiles.load(SeedSource.product()).items().stream()
            .filter(i -> i.content().name().equals("食品经营许可")
                    && i.content().exercise().region().equals("340123"))
            .findFirst()
            .orElseThrow();
    private static final List<Material> ALL = handedIn(LICENCE.content());

    @Test
    void shouldTakeAnApplicationForWhatIsListedWithEverythingItAsksFor() {
        // when
        Decision<Record> decision = submit(listed(LICENCE.content(), null), "natural-person", ALL);
        // then
        assertInstanceOf(Decision.Accepted.class, decision);
        ApplicationSubmitted event = (ApplicationSubmitted)
                ((Decision.Accepted<Record>) decision).events().getFirst();
        assertEquals(LICENCE.itemCode(), event.itemCode());
        assertEquals(3, event.itemVersion());
        assertEquals("340123", event.handlingRegion());
        assertEquals(ALL, event.materials());
        assertEquals(NOW, event.submittedAt());
    }

    @Test
    void shouldRefuseWhatTheListRefusesBeforeAnythingElseAndSayWhyAndSinceWhen() {
        // given
        ListedItem suspended = new ListedItem(
                LICENCE.itemCode(),
                3,
                LICENCE.content().exercise().organ(),
                LICENCE.content().exercise().organName(),
                "340123",
                LICENCE.content(),
                "item-not-in-force",
                new ListedItem.Barred("suspended", "暂停", LocalDate.of(2026, 2, 1), "试点调整"));
        // when
        Refusal refusal = refused(submit(suspended, "natural-person", List.of()));
        // then
        assertEquals("item-not-in-force", refusal.code());
        assertEquals(
                Map.of("item", "食品经营许可", "status", "暂停", "statusEn", "suspended", "from", "2026-02-01", "why", "试点调整"),
                refusal.args());
        for (String code : List.of("item-not-listed", "item-not-exercised-here"))
            assertEquals(
                    code,
                    refused(submit(listed(LICENCE.content(), code), "natural-person", ALL))
                            .code());
    }

    @Test
    void shouldRefuseWhatCannotBeAppliedForOnline() {
        List<ItemContent> closed = List.of(
                changed(c -> c.withObject("/handling").put("depth", "II")),
                changed(c -> c.withObject("/handling").put("initiation", "EX_OFFICIO")),
                changed(c -> c.putArray("form")));
        for (ItemContent content : closed)
            assertEquals(
                    "item-not-open-online",
                    refused(submit(listed(content, null), "natural-person", ALL))
                            .code());
    }

    @Test
    void shouldRefuseWhomTheItemIsNotFor() {
        assertServes(List.of("NATURAL_PERSON"), true, false);
        assertServes(List.of("ENTERPRISE", "INSTITUTION"), false, true);
        assertServes(List.of("UNINCORPORATED"), true, true);
        assertServes(List.of("OTHER"), true, true);
        assertServes(List.of(), true, true);
        ListedItem firms = listed(changed(c -> objects(c, List.of("ENTERPRISE", "INSTITUTION"))), null);
        assertEquals(
                "企业法人、事业法人",
                refused(submit(firms, "natural-person", ALL)).args().get("accepted"));
    }

    @Test
    void shouldTellWhoMayNotApplyBeforeAnythingHeGaveIsLookedAt() {
        // given
        ListedItem firms = listed(changed(c -> objects(c, List.of("ENTERPRISE"))), null);
        // then
        assertEquals(
                "applicant-kind-refused",
                refused(submit(firms, "natural-person", List.of())).code());
        assertEquals(
                "materials-missing",
                refused(submit(firms, "legal-person", List.of())).code());
        assertEquals(
                refused(submit(firms, "natural-person", List.of())), ApplicationLaw.closed(firms, "natural-person"));
        assertNull(ApplicationLaw.closed(firms, "legal-person"));
        assertEquals(refused(submit(firms, "legal-person", List.of())), ApplicationLaw.lacking(firms, List.of()));
        assertNull(ApplicationLaw.lacking(firms, ALL));
    }

    @Test
    void shouldNameEveryMaterialThatIsMissingAndAskForNoneTheOfficeFetches() {
        // given
        ListedItem item = listed(LICENCE.content(), null);
        List<String> names = LICENCE.content().materials().stream()
                .filter(m -> m.handedIn())
                .map(m -> m.name())
                .toList();
        // when
        Refusal none = refused(submit(item, "natural-person", List.of()));
        Refusal one = refused(submit(item, "natural-person", ALL.subList(1, ALL.size())));
        // then
        assertEquals("materials-missing", none.code());
        assertEquals("/materials", none.pointer());
        assertEquals(String.join("、", names), none.args().get("materials"));
        assertEquals(names.getFirst(), one.args().get("materials"));
        ItemContent fetched = changed(c -> c.withArray("/materials").forEach(m -> ((ObjectNode) m).put("grade", "A")));
        assertInstanceOf(Decision.Accepted.class, submit(listed(fetched, null), "natural-person", List.of()));
    }

    private static void assertServes(List<String> objects, boolean person, boolean firm) {
        ListedItem item = listed(changed(c -> objects(c, objects)), null);
        assertEquals(person, submit(item, "natural-person", ALL) instanceof Decision.Accepted, objects + " person");
        assertEquals(firm, submit(item, "legal-person", ALL) instanceof Decision.Accepted, objects + " firm");
        if (!person)
            assertEquals(
                    "applicant-kind-refused",
                    refused(submit(item, "natural-person", ALL)).code());
    }

    private static void objects(ObjectNode content, List<String> objects) {
        objects.forEach(content.withObject("/audience").putArray("objects")::add);
    }

    private static ItemContent changed(Consumer<ObjectNode> change) {
        try {
            ObjectNode content = (ObjectNode) JSON.readTree(RegistryJson.text(LICENCE.content()));
            change.accept(content);
            return RegistryJson.content(content.toString());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static ListedItem listed(ItemContent content, @Nullable String refusal) {
        return new ListedItem(
                LICENCE.itemCode(),
                3,
                content.exercise().organ(),
                content.exercise().organName(),
                content.exercise().region(),
                content,
                refusal,
                null);
    }

    private static List<Material> handedIn(ItemContent content) {
        return content.materials().stream()
                .filter(m -> m.handedIn())
                .map(m -> new Material(
                        m.code(), m.name(), "0".repeat(64), 1, "application/pdf", "材料.pdf", new UUID(2, 2), "C"))
                .toList();
    }

    private static Decision<Record> submit(ListedItem item, String kind, List<Material> materials) {
        Applicant applicant = new Applicant(kind, "王小雨", "—", null, null, "王小雨", "13855100001");
        return ApplicationLaw.submit(
                new SubmitApplication(new UUID(1, 1), "n", "owner", applicant, Map.of(), materials), item, NOW);
    }

    private static Refusal refused(Decision<Record> decision) {
        assertInstanceOf(Decision.Refused.class, decision);
        return ((Decision.Refused<Record>) decision).refusal();
    }
}
