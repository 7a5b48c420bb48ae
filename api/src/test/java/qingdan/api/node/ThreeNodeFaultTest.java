package qingdan.api.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.api.node.ThreeNodes.CITY;
import static qingdan.api.node.ThreeNodes.COUNTY;
import static qingdan.api.node.ThreeNodes.PROVINCE;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Three real nodes and what may happen to them (三节点故障): a process killed with signal 9, a line cut. After each: nothing lost,
 * nothing twice, every chain sound, equal logs on all nodes, and nobody holds what is not for them. Nothing here is timed; waits end when what is waited for is there.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class ThreeNodeFaultTest extends AcrossNodes {
    private static final String NUMBERS_OF_CASES = """
            select convert_from(payload, 'UTF8')::jsonb -> 'ref' ->> 'number' from kernel.event
             where type = 'casework.CaseReceived'""";
    /** Stream and hash of a case's material; the number of the case, or all. */
    private static final String FILES_OF_CASES = """
            select stream || ' ' || substring(convert_from(payload, 'UTF8') from '"sha256":"([0-9a-f]{64})"') from kernel.event
             where type = 'casework.CaseReceived' and convert_from(payload, 'UTF8') like '%%%s%%'
               and convert_from(payload, 'UTF8') like '%%"sha256"%%'""";

    private static final Set<String> MOVED = Set.of("accepted", "in-review");

    private final Set<String> applied = new HashSet<>();

    ThreeNodeFaultTest(ThreeNodes nodes) {
        super(nodes);
    }

    /**
     * The county asks of itself once a day, and does nothing while it waits: only the bus ({@code sync.head}) can tell it of the case.
     * What it does itself goes up at once, not with the next poll. A further application is a further signal: one signal may be lost.
     */
    @Test
    @Order(0)
    void shouldBeWokenByTheBusAlone() {
        // given
        Person citizen = nodes.signedIn("wangxiaoyu");
        Person window = nodes.signedIn("feixi-window");
        JsonNode guide = guide(citizen, "spjyxk", COUNTY);
        until("the county's first work to be done", this::countyIsQuiet);

        // when
        String number = apply(citizen, guide);

        // then
        untilWith(
                "the case at the county by the bus alone",
                () -> window.numbersToDo(nodes.api(COUNTY)).contains(number),
                () -> apply(citizen, guide));
        window.accept(nodes.api(COUNTY), number);
        until(
                "the province to know without a poll",
                () -> MOVED.contains(citizen.stateOf(nodes.api(PROVINCE), number)));
    }

    /** All that it recorded at its start is numbered and has been handed up, and nothing new has come meanwhile. */
    private boolean countyIsQuiet() {
        String recorded = "select count(*) from kernel.event e join kernel.stream_head h using (stream)"
                + " where h.foreign_origin is null";
        String numbered = "select coalesce(max(head), 0) from kernel.log_head where origin = 'ah-340123'";
        List<String> here = nodes.texts(COUNTY, recorded);
        return !here.equals(List.of("0"))
                && here.equals(nodes.texts(COUNTY, numbered))
                && here.equals(nodes.texts(PROVINCE, numbered));
    }

    @Test
    @Order(1)
    void shouldLoseNothingWhenACountyIsKilled() throws IOException {
        // given
        Person citizen = nodes.signedIn("wangxiaoyu");
        Person window = nodes.signedIn("feixi-window");
        JsonNode guide = guide(citizen, "spjyxk", COUNTY);
        String early = apply(citizen, guide);

        // when
        nodes.process(COUNTY).kill();
        String key = UUID.randomUUID().toString();
        String application = citizen.application(nodes.api(PROVINCE), guide, "王小雨");
        String late = submit(citizen, application, key);
        String again = submit(citizen, application, key);
        String last = apply(citizen, guide);
        nodes.add(COUNTY, ThreeNodes.POLLS);
        nodes.process(COUNTY).start();
        nodes.process(COUNTY).awaitReady();

        // then
        assertEquals(late, again);
        until("every application at the county", () -> window.numbersToDo(nodes.api(COUNTY))
                .containsAll(List.of(early, late, last)));
        window.accept(nodes.api(COUNTY), late);
        until("the province to know", () -> MOVED.contains(citizen.stateOf(nodes.api(PROVINCE), late)));
        converged();
    }

    /**
     * Cut: everything the county says to its parent over HTTP, and the whole cell, so that no signal passes either. Not cut: people
     * reach every node, and the county's database. She signed in before, as officers have when a line breaks.
     */
    @Test
    @Order(2)
    void shouldLoseNothingWhenTheLineIsCutWhileBothSidesWork() {
        // given
        Person citizen = nodes.signedIn("wangxiaoyu");
        Person window = nodes.signedIn("feixi-window");
        JsonNode guide = guide(citizen, "spjyxk", COUNTY);
        String before = apply(citizen, guide);
        until("it at the county", () -> window.numbersToDo(nodes.api(COUNTY)).contains(before));

        // when
        lines().forEach(Line::cut);
        until("the county to notice", () -> nodes.up.turnedAway() > 0);
        window.accept(nodes.api(COUNTY), before);
        List<String> meanwhile = List.of(apply(citizen, guide), apply(citizen, guide));
        until("the county to try again", () -> nodes.up.turnedAway() > 2);

        // then
        assertFalse(MOVED.contains(citizen.stateOf(nodes.api(PROVINCE), before)), "the cut is real: nothing goes up");
        assertTrue(
                window.numbersToDo(nodes.api(COUNTY)).stream().noneMatch(meanwhile::contains),
                "the cut is real: nothing comes down");

        // when
        lines().forEach(Line::heal);

        // then
        until("everything at the county", () -> window.numbersToDo(nodes.api(COUNTY))
                .containsAll(meanwhile));
        until("the province to know", () -> MOVED.contains(citizen.stateOf(nodes.api(PROVINCE), before)));
        window.accept(nodes.api(COUNTY), meanwhile.getFirst());
        until("the next as well", () -> MOVED.contains(citizen.stateOf(nodes.api(PROVINCE), meanwhile.getFirst())));
        converged();
    }

    /** Hefei's own case: the county's log counts it and its chain is sound, but nothing of what it says is in the county's database. */
    @Test
    @Order(3)
    void shouldKeepAnotherOrgansCaseOutOfTheCountysDatabase() throws Exception {
        // given
        Person citizen = nodes.signedIn("wangxiaoyu");
        String mark = "江小城" + UUID.randomUUID().toString().substring(0, 8);
        JsonNode guide = guide(citizen, "工伤认定", CITY);

        // when
        String application = citizen.application(nodes.api(PROVINCE), guide, mark);
        String number = citizen.submit(
                nodes.api(PROVINCE), application, UUID.randomUUID().toString());
        until("the case at the city", () -> nodes.texts(CITY, NUMBERS_OF_CASES).contains(number));
        until("the province to know", () -> nodes.texts(PROVINCE, NUMBERS_OF_CASES)
                .contains(number));
        equalAndSound();

        // then
        for (String secret : List.of(mark, number)) {
            assertFalse(nodes.tablesWith(PROVINCE, secret).isEmpty(), "the search finds what is there");
            assertFalse(nodes.tablesWith(CITY, secret).isEmpty(), "the search finds what is there");
            assertEquals(List.of(), nodes.tablesWith(COUNTY, secret));
        }
        assertFalse(nodes.texts(COUNTY, "select seq from kernel.log where withheld is not null limit 1")
                .isEmpty());
        assertEquals(
                List.of("0"),
                nodes.texts(
                        CITY, "select count(*) from kernel.log where withheld is not null and origin = 'ah-340123'"),
                "the parent has all of its descendants");

        // and its file is given to whom the case is for, when asked for
        String[] file =
                nodes.texts(CITY, FILES_OF_CASES.formatted(number)).getFirst().split(" ", 2);
        HttpResponse<byte[]> given = nodes.file(CITY, PROVINCE, file[1], file[0]);
        assertEquals(200, given.statusCode());
        assertEquals(file[1], sha256(given.body()));
        assertFalse(nodes.holds(COUNTY, file[1]));
        assertEquals(404, nodes.file(COUNTY, PROVINCE, file[1], file[0]).statusCode());
        String[] own =
                nodes.texts(COUNTY, FILES_OF_CASES.formatted("")).getFirst().split(" ", 2);
        assertEquals(200, nodes.file(COUNTY, PROVINCE, own[1], own[0]).statusCode(), "its own case's file");
        assertEquals(
                404, nodes.file(COUNTY, PROVINCE, file[1], own[0]).statusCode(), "no event of that stream names it");
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /** Equal logs everywhere, every chain computed again, each application one case. */
    private void converged() {
        equalAndSound();
        for (String region : List.of(PROVINCE, COUNTY)) {
            List<String> cases = nodes.texts(region, NUMBERS_OF_CASES);
            assertEquals(applied.size(), cases.size(), "one case each at " + region);
            assertEquals(applied, new HashSet<>(cases), region);
        }
        assertEquals(
                List.of(Integer.toString(applied.size())),
                nodes.texts(COUNTY, "select count(*) from casework.case"),
                "cases at the county");
    }

    /** The guide of an item, as soon as its node's list has arrived at the province. */
    private JsonNode guide(Person citizen, String words, String region) {
        until(words + " on the province's list", () -> citizen.find(nodes.api(PROVINCE), words, region)
                .isPresent());
        return citizen.guide(
                nodes.api(PROVINCE),
                citizen.find(nodes.api(PROVINCE), words, region).orElseThrow());
    }

    private String apply(Person citizen, JsonNode guide) {
        String application = citizen.application(nodes.api(PROVINCE), guide, "王小雨");
        return submit(citizen, application, UUID.randomUUID().toString());
    }

    private String submit(Person citizen, String application, String key) {
        String number = citizen.submit(nodes.api(PROVINCE), application, key);
        applied.add(number);
        return number;
    }
}
