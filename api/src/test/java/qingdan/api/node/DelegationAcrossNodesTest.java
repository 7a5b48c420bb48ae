package qingdan.api.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.api.node.ThreeNodes.CITY;
import static qingdan.api.node.ThreeNodes.COUNTY;
import static qingdan.api.node.ThreeNodes.PROVINCE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A city's power becomes a county's, across three real nodes (下放与承接): the province lets counties exercise it, the city hands it down,
 * the county takes it over, and only then does the city's item end. Nothing is timed; waits end when what is waited for is there.
 */
abstract class DelegationAcrossNodesTest extends AcrossNodes {
    /** 工伤认定: the sample list knows it at cities only. */
    private static final String BASIC_CODE = "340714001000";

    private static final String FEIXI_ORGAN = "11340123QD2314018X";

    DelegationAcrossNodesTest(ThreeNodes nodes) {
        super(nodes);
    }

    @Test
    void shouldHandAnItemDownWithoutADayOnWhichNobodyHasIt() {
        // given a case that was opened at the city before
        Person citizen = nodes.signedIn("wangxiaoyu");
        until("the item on the province's list", () -> citizen.find(nodes.api(PROVINCE), "工伤认定", CITY)
                .isPresent());
        String itemCode = citizen.find(nodes.api(PROVINCE), "工伤认定", CITY).orElseThrow();
        JsonNode guide = citizen.guide(nodes.api(PROVINCE), itemCode);
        String early = citizen.submit(
                nodes.api(PROVINCE),
                citizen.application(nodes.api(PROVINCE), guide, "王小雨"),
                UUID.randomUUID().toString());
        until("its case at the city", () -> cases(early).size() == 1);

        // and a catalogue that lets counties exercise it
        ListWalk province = new ListWalk(nodes, PROVINCE, "province");
        String entryChange = province.open(lettingCounties(citizen));
        province.submit(entryChange).expect(200);
        province.agreed(entryChange);
        until(
                "the entry's second version at the county",
                () -> entry(citizen, COUNTY).path("versions").size() == 2);

        // when the city hands it down
        ListWalk city = new ListWalk(nodes, CITY, "hefei");
        ObjectNode down = ListWalk.proposal("delegate");
        ((ArrayNode) down.path("itemCodes")).add(itemCode);
        down.putObject("delegation").put("regionCode", COUNTY).put("organCode", FEIXI_ORGAN);
        String delegation = city.open(down);
        city.submit(delegation).expect(200);
        city.agreed(delegation);
        until(
                "the delegation published",
                () -> city.view(delegation).path("state").asText().equals("published"));

        // then the city goes on, and the county has a task
        assertEquals("awaiting-take-over", handover(city, delegation));
        assertEquals("in-force", status(citizen, CITY, itemCode));
        ListWalk county = new ListWalk(nodes, COUNTY, "feixi");
        until("the take-over at the county", () -> county.ofKind("take-over").size() == 1);
        String takeOver = county.ofKind("take-over").path(0).path("changeId").asText();
        assertEquals(delegation, county.view(takeOver).path("follows").asText());

        // the first version of the entry knows no counties: its standard fields are locked
        JsonNode refused = county.submit(takeOver).expect(422);
        assertEquals("standard-field-locked", refused.path("code").asText());
        assertEquals(
                "/exercise/level",
                refused.path("errors").path(0).path("pointer").asText());
        ObjectNode proposal = ListWalk.object(county.view(takeOver).path("proposal"));
        ((ObjectNode) proposal.path("items").path(0)).put("entryVersion", 2);
        county.edit(takeOver, proposal).expect(200);
        county.submit(takeOver).expect(200);
        county.agreed(takeOver);

        // then the city's item ends on the day on which the county's begins
        until("the delegation closed at the city", () -> handover(city, delegation)
                .equals("taken-over"));
        until("the city's item ended", () -> status(citizen, CITY, itemCode).equals("abolished"));
        JsonNode closed = city.view(delegation).path("handover");
        String taken = closed.path("itemCode").asText();
        assertTrue(taken.startsWith(FEIXI_ORGAN), closed::toString);
        JsonNode now = citizen.guide(nodes.api(COUNTY), taken);
        assertEquals("in-force", now.path("status").asText());
        assertEquals(
                now.path("effectiveFrom").asText(), closed.path("effectiveFrom").asText());
        assertEquals(
                List.of(closed.path("effectiveFrom").asText()),
                nodes.texts(
                        CITY,
                        "select abolished_from from registry.catalogue_item where item_code = '" + itemCode + "'"));

        // and a new application at the city is refused with the reason and the day
        String late = citizen.application(nodes.api(CITY), guide, "王小雨");
        JsonNode no = citizen.post(
                        nodes.api(CITY),
                        "/v1/applications",
                        late,
                        UUID.randomUUID().toString(),
                        null)
                .expect(422);
        assertEquals("item-not-in-force", no.path("code").asText());
        String why = no.path("detail").asText();
        assertTrue(why.contains("取消") && why.contains("承接"), why);
        assertTrue(why.contains(closed.path("effectiveFrom").asText()), why);

        // while the case that was opened before keeps its version
        assertEquals(List.of("1"), cases(early));
        assertEquals(1, citizen.guide(nodes.api(CITY), itemCode).path("version").asInt());
    }

    private List<String> cases(String number) {
        return nodes.texts(CITY, "select item_version from casework.case where number = '" + number + "'");
    }

    private ObjectNode lettingCounties(Person reader) {
        ObjectNode entry =
                ListWalk.object(entry(reader, PROVINCE).path("current").path("entry"));
        ((ArrayNode) entry.path("levels")).add("county");
        ObjectNode body = ListWalk.proposal("alter");
        ObjectNode proposed = body.putArray("entries").addObject();
        proposed.set("entry", entry);
        proposed.put(
                "adoptBy",
                LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(30).toString());
        return body;
    }

    private JsonNode entry(Person reader, String region) {
        return reader.get(nodes.api(region), "/v1/catalogue-entries/" + BASIC_CODE)
                .expect(200);
    }

    private String status(Person reader, String region, String itemCode) {
        return reader.guide(nodes.api(region), itemCode).path("status").asText();
    }

    private static String handover(ListWalk city, String delegation) {
        return city.view(delegation).path("handover").path("state").asText();
    }
}
