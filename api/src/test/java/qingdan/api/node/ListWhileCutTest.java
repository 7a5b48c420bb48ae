package qingdan.api.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static qingdan.api.node.ThreeNodes.COUNTY;
import static qingdan.api.node.ThreeNodes.PROVINCE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list itself while the line is cut: the province alters the entry of the very item that the county stops; neither knows of the other. */
abstract class ListWhileCutTest extends AcrossNodes {
    /** 取水许可. */
    private static final String BASIC_CODE = "340119005000";

    ListWhileCutTest(ThreeNodes nodes) {
        super(nodes);
    }

    @Test
    void shouldAgreeOnTheListWhenBothSidesChangedItWhileTheLineWasCut() {
        // given
        Person citizen = nodes.signedIn("wangxiaoyu");
        ListWalk province = new ListWalk(nodes, PROVINCE, "province");
        ListWalk county = new ListWalk(nodes, COUNTY, "feixi");
        until("the item on the province's list", () -> citizen.find(nodes.api(PROVINCE), "取水许可", COUNTY)
                .isPresent());
        String itemCode = citizen.find(nodes.api(PROVINCE), "取水许可", COUNTY).orElseThrow();

        // when
        lines().forEach(Line::cut);
        until("the county to notice", () -> nodes.up.turnedAway() > 0);
        String change = province.open(shorter(citizen));
        province.submit(change).expect(200);
        province.agreed(change);
        until("the entry's second version at the province", () -> versions(citizen, PROVINCE) == 2);
        county.stop(itemCode);
        until("the county's item stopped", () -> status(citizen, COUNTY, itemCode)
                .equals("suspended"));
        until("the county to try again", () -> nodes.up.turnedAway() > 2);

        // then
        assertEquals(1, versions(citizen, COUNTY), "the cut is real: nothing comes down");
        assertEquals("in-force", status(citizen, PROVINCE, itemCode), "the cut is real: nothing goes up");

        // when
        lines().forEach(Line::heal);

        // then
        until("the altered entry at the county", () -> versions(citizen, COUNTY) == 2);
        until("the province to know that the item is stopped", () -> status(citizen, PROVINCE, itemCode)
                .equals("suspended"));
        assertEquals(2, county.adopt(itemCode, 2).path("itemVersion").asInt());
        until("the upgrade at the province", () -> held(PROVINCE, itemCode).size() == 2);
        equalAndSound();
        assertEquals(held(COUNTY, itemCode), held(PROVINCE, itemCode));
    }

    private List<String> held(String region, String itemCode) {
        return nodes.texts(region, """
                select v.version || ' ' || v.effective || ' ' || v.entry_version || ' ' || md5(v.content::text)
                  from registry.item_version v where v.item_code = '%s' order by v.version""".formatted(itemCode));
    }

    /** A request to shorten the statutory limit of the entry by a day. */
    private ObjectNode shorter(Person reader) {
        ObjectNode entry =
                ListWalk.object(entry(reader, PROVINCE).path("current").path("entry"));
        ObjectNode limit = ListWalk.object(entry.path("statutory"));
        entry.set("statutory", limit.put("value", limit.path("value").asInt() - 1));
        ObjectNode body = ListWalk.proposal("alter");
        ObjectNode proposed = body.putArray("entries").addObject();
        proposed.set("entry", entry);
        proposed.put(
                "adoptBy",
                LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(30).toString());
        return body;
    }

    private int versions(Person reader, String region) {
        return entry(reader, region).path("versions").size();
    }

    private JsonNode entry(Person reader, String region) {
        return reader.get(nodes.api(region), "/v1/catalogue-entries/" + BASIC_CODE)
                .expect(200);
    }

    private String status(Person reader, String region, String itemCode) {
        return reader.guide(nodes.api(region), itemCode).path("status").asText();
    }
}
