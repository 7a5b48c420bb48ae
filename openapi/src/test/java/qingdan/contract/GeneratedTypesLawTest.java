package qingdan.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import qingdan.contract.model.AlertRaisedSignal;
import qingdan.contract.model.CaseMovedSignal;
import qingdan.contract.model.CountsChangedSignal;
import qingdan.contract.model.DeclineCase;
import qingdan.contract.model.DraftMaterial;
import qingdan.contract.model.Light;
import qingdan.contract.model.MaterialChoice;
import qingdan.contract.model.OversightSignal;
import qingdan.contract.model.SaveDraft;
import qingdan.contract.model.SubmitApplication;
import qingdan.contract.model.TimelineEntry;

/** What our templates promise: checks, copies, wire values, unions. */
class GeneratedTypesLawTest {

    @Test
    void shouldNameTheFieldWhenARequiredOneIsAbsent() {
        // when
        JsonMappingException fault =
                assertThrows(JsonMappingException.class, () -> read("{\"legalBasis\":\"第三十二条\"}", DeclineCase.class));

        // then
        assertTrue(
                String.valueOf(fault.getMessage()).contains("field 'reason' of DeclineCase"),
                String.valueOf(fault.getMessage()));
    }

    @Test
    void shouldCopyListsAndMapsSoThatNobodyChangesARecordLater() {
        // given
        List<DraftMaterial> materials = new ArrayList<>();
        SaveDraft draft = new SaveDraft("A".repeat(31), Map.of("name", "清溪"), materials);

        // when
        materials.add(new DraftMaterial("c", UUID.randomUUID(), "a.pdf"));

        // then
        assertEquals(List.of(), draft.materials());
        assertThrows(UnsupportedOperationException.class, () -> draft.form().put("name", "x"));
    }

    @Test
    void shouldSpeakWireValuesWhenEnumsAreWrittenAndRead() throws IOException {
        assertEquals("\"yellow\"", new String(ContractJson.write(Light.YELLOW), StandardCharsets.UTF_8));
        assertEquals(Light.RED, read("\"red\"", Light.class));
        assertThrows(JsonMappingException.class, () -> read("\"blue\"", Light.class));
    }

    @Test
    void shouldTellAUnionByItsKindAndWriteItBack() throws IOException {
        // given
        String json = "{\"kind\":\"counts-changed\",\"at\":\"2026-03-17T09:00:00+08:00\",\"regionCode\":\"340123\"}";

        // when
        OversightSignal signal = read(json, OversightSignal.class);
        JsonNode back = ContractJson.mapper().readTree(ContractJson.write(signal));

        // then
        CountsChangedSignal counts = assertInstanceOf(CountsChangedSignal.class, signal);
        assertEquals(Instant.parse("2026-03-17T01:00:00Z"), counts.at());
        assertEquals("counts-changed", back.get("kind").asText());
        assertEquals(3, back.size());
    }

    @Test
    void shouldBreakTheBuildOfAReaderWhenAKindIsAdded() {
        // given
        OversightSignal signal = new CountsChangedSignal(Instant.EPOCH, "340123");

        // when: no default branch; a new kind of signal must be handled here before this compiles
        String text =
                switch (signal) {
                    case CaseMovedSignal moved -> moved.title();
                    case AlertRaisedSignal raised -> raised.title();
                    case CountsChangedSignal changed -> changed.regionCode();
                };

        // then
        assertEquals("340123", text);
    }

    @Test
    void shouldLeaveOutWhatIsAbsentAndKeepDaysAsDays() throws IOException {
        // given
        TimelineEntry entry = new TimelineEntry(
                Instant.parse("2026-03-04T01:05:12Z"),
                "case-accepted",
                "受理",
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 3, 18));

        // when
        JsonNode json = ContractJson.mapper().readTree(ContractJson.write(entry));

        // then
        assertEquals("2026-03-18", json.get("due").asText());
        assertEquals("2026-03-04T01:05:12Z", json.get("at").asText());
        assertNull(json.get("detail"));
    }

    @Test
    void shouldRefuseJsonThatSaysAThingTwiceOrGoesOnAfterItsEnd() {
        assertThrows(IOException.class, () -> read("{\"reason\":\"一二\",\"reason\":\"三四\"}", DeclineCase.class));
        assertThrows(IOException.class, () -> read("{\"reason\":\"一二\"} x", DeclineCase.class));
        String deep = "[".repeat(2000) + "]".repeat(2000);
        assertThrows(IOException.class, () -> ContractJson.mapper().readTree(deep));
    }

    @Test
    void shouldKeepNestedRecordsTypedWhenAWholeRequestIsRead() throws IOException {
        // when
        SubmitApplication request = read("""
                {"itemCode":"11340123QD2323010M4340123004000","form":{"placeName":"清溪理发店"},
                 "materials":[{"code":"floor-plan","uploadId":"019caba1-52a0-7b12-9c3d-1a2b3c4d5e04"}],
                 "contact":{"name":"陈雨薇","phone":"13855100012"}}""", SubmitApplication.class);

        // then
        MaterialChoice first = request.materials().get(0);
        assertEquals("floor-plan", first.code());
        assertEquals("陈雨薇", request.contact().name());
        assertNull(request.draftId());
    }

    private static <T> T read(String json, Class<T> type) throws IOException {
        return ContractJson.read(json.getBytes(StandardCharsets.UTF_8), type);
    }
}
