package qingdan.api.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.api.node.ThreeNodes.CITY;
import static qingdan.api.node.ThreeNodes.COUNTY;
import static qingdan.api.node.ThreeNodes.PROVINCE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import qingdan.casework.document.QrReader;
import qingdan.kernel.blob.BlobStore;

/**
 * A drawn procedure is put into force at the province and run at the county, across three real nodes (流程定制): what began before
 * ends on version 1, what comes after takes the added step; likewise a county's own procedure and the province's own route.
 * Nothing is timed; waits end when what is waited for is there.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class ProcedureAcrossNodesTest extends AcrossNodes {

    ProcedureAcrossNodesTest(ThreeNodes nodes) {
        super(nodes);
    }

    @Test
    @Order(1)
    void shouldRunACaseOnTheProcedureOfTheDayItBegan() {
        // given a case that began on what the build carries
        Person citizen = nodes.signedIn("wangxiaoyu");
        Person window = nodes.signedIn("feixi-window");
        until("the item on the province's list", () -> item(citizen).isPresent());
        JsonNode guide = citizen.guide(nodes.api(PROVINCE), item(citizen).orElseThrow());
        assertEquals("licence", guide.path("procedureKey").asText());
        String early = begun(citizen, guide, window);
        assertEquals(1, view(window, early).path("procedureVersion").asInt());

        // when the province asks for a chart with a step for nobody, it hears which element and why
        ListWalk province = new ListWalk(nodes, PROVINCE, "province");
        String licence = chart(citizen, PROVINCE, "licence");
        String unsound =
                province.open(charts("alter", "licence", licence.replaceFirst("qd:post=\"reviewer\"", "qd:post=\"\"")));
        JsonNode no = province.submit(unsound).expect(422);
        assertEquals("procedure-refused", no.path("code").asText());
        assertTrue(no.path("detail").asText().contains("review"), no::toString);
        JsonNode fault = procedure(province, unsound).path("faults").path(0);
        assertEquals("review", fault.path("elementId").asText());

        // and when it asks for a sound one with a step more, all agree
        String change = province.open(charts("alter", "licence", withSecondReview(licence)));
        JsonNode asked = procedure(province, change);
        assertEquals(1, asked.path("currentVersion").asInt());
        assertEquals(2, asked.path("newVersion").asInt());
        assertTrue(
                StreamSupport.stream(asked.path("differences").spliterator(), false)
                        .anyMatch(d -> d.path("elementId").asText().equals("second-review")
                                && d.path("change").asText().equals("added")),
                asked::toString);
        province.submit(change).expect(200);
        province.agreed(change);
        until("version 2 at the county", () -> version(citizen, COUNTY, "licence") == 2);
        assertEquals("published", province.view(change).path("state").asText());

        // then the case of before ends without the step
        String late = begun(citizen, guide, window);
        assertEquals(2, view(window, late).path("procedureVersion").asInt());
        Person reviewer = nodes.signedIn("feixi-reviewer");
        Person decider = nodes.signedIn("feixi-decider");
        act(window, early, "accept", "acceptance", "{}");
        act(reviewer, early, "review", "review", "{\"opinion\":\"approve\",\"note\":\"符合法定条件\"}");
        finish(decider, window, early);
        assertEquals(1, view(window, early).path("procedureVersion").asInt());
        itsPaperIsGenuine(citizen, early);

        // and the one of after takes it, although its node was gone meanwhile
        act(window, late, "accept", "acceptance", "{}");
        act(reviewer, late, "review", "review", "{\"opinion\":\"approve\",\"note\":\"符合法定条件\"}");
        nodes.process(COUNTY).kill();
        nodes.process(COUNTY).start();
        nodes.process(COUNTY).awaitReady();
        JsonNode waiting = view(reviewer, late);
        assertEquals(
                "second-review", waiting.path("tasks").path(0).path("stage").asText());
        reviewer.post(
                        nodes.api(COUNTY),
                        "/v1/tasks/"
                                + waiting.path("tasks").path(0).path("taskId").asText() + "/completion",
                        "{\"outcome\":\"done\",\"note\":\"复核无误\"}",
                        UUID.randomUUID().toString(),
                        tag(waiting))
                .expect(200);
        finish(decider, window, late);
        assertEquals(2, view(window, late).path("procedureVersion").asInt());

        // and nobody changes a published procedure
        for (String region : List.of(PROVINCE, COUNTY))
            assertThrows(
                    RuntimeException.class,
                    () -> nodes.texts(region, "update registry.procedure set name = 'x' returning name"));
        assertEquals(List.of("licence 2"), nodes.texts(CITY, "select key || ' ' || version from registry.procedure"));
    }

    @Test
    @Order(2)
    void shouldRunRequestsOnTheRouteOfTheProvincesOwn() {
        Person reader = nodes.signedIn("wangxiaoyu");
        // given a county that adds a procedure under a key of its own, and may not touch others
        ListWalk county = new ListWalk(nodes, COUNTY, "feixi");
        String licence = chart(reader, COUNTY, "licence");
        assertEquals(
                "procedure-of-other-region",
                county.tryOpen(charts("alter", "licence", licence))
                        .expect(422)
                        .path("code")
                        .asText());
        String own = licence.replace("<bpmn:process id=\"licence\"", "<bpmn:process id=\"r340123-trial\"")
                .replace("bpmnElement=\"licence\"", "bpmnElement=\"r340123-trial\"");
        String add = county.open(charts("add", "r340123-trial", own));
        county.submit(add).expect(200);
        county.agreed(add);
        until("the county's own procedure at the province", () -> version(reader, PROVINCE, "r340123-trial") == 1);
        JsonNode listed =
                reader.get(nodes.api(PROVINCE), "/v1/procedures?region=" + CITY).expect(200);
        assertTrue(
                StreamSupport.stream(listed.path("items").spliterator(), false)
                        .noneMatch(p -> p.path("key").asText().equals("r340123-trial")),
                listed::toString);

        // when the province puts a route of its own into force
        ListWalk province = new ListWalk(nodes, PROVINCE, "province");
        String route = chart(reader, PROVINCE, "registry-change");
        String before = county.open(charts("alter", "r340123-trial", own.replace("name=\"收件\"", "name=\"收到申请\"")));
        county.submit(before).expect(200);
        String change = province.open(charts("alter", "registry-change", withSecondLook(route)));
        province.submit(change).expect(200);
        province.agreed(change);
        until("the route at the county", () -> version(reader, COUNTY, "registry-change") == 2);

        // then the county's request of before goes the old way
        county.agreed(before);
        until("the county's second version", () -> version(reader, COUNTY, "r340123-trial") == 2);
        assertEquals(1, county.view(before).path("procedureVersion").asInt());

        // and the next one is looked at twice
        String after = county.open(charts("alter", "r340123-trial", own.replace("name=\"收件\"", "name=\"收到\"")));
        county.submit(after).expect(200);
        assertEquals(2, county.view(after).path("procedureVersion").asInt());
        county.establishment(after, "accept").expect(200);
        county.legality(after, "pass").expect(200);
        county.establishment(after, "agree").expect(403);
        county.supervision(after, "pass").expect(200);
        county.establishment(after, "agree").expect(200);
    }

    /** The decision as the applicant gets it at the province; what its QR code says opens the check there, which knows this very file. */
    private void itsPaperIsGenuine(Person citizen, String caseId) {
        until("the decision at the province", () -> decision(citizen, caseId).isPresent());
        byte[] pdf = citizen.file(
                nodes.api(PROVINCE),
                "/v1/applications/" + caseId + "/documents/"
                        + decision(citizen, caseId).orElseThrow());
        String url = QrReader.read(pdf);
        String page = nodes.web() + "/verify/";
        assertTrue(url.startsWith(page), url);
        JsonNode said = citizen.get(nodes.api(PROVINCE), "/v1/document-verifications/" + url.substring(page.length()))
                .expect(200);
        assertTrue(said.path("valid").asBoolean(), said::toString);
        assertEquals("grant-decision", said.path("kind").asText());
        assertEquals(BlobStore.sha256(pdf), said.path("sha256").asText());
        assertEquals("王**", said.path("holderMasked").asText());
    }

    private Optional<String> decision(Person citizen, String caseId) {
        JsonNode documents = citizen.get(nodes.api(PROVINCE), "/v1/applications/" + caseId)
                .expect(200)
                .path("documents");
        return StreamSupport.stream(documents.spliterator(), false)
                .filter(d -> d.path("kind").asText().equals("grant-decision"))
                .map(d -> d.path("documentId").asText())
                .findFirst();
    }

    private Optional<String> item(Person reader) {
        return reader.find(nodes.api(PROVINCE), "食品经营许可", COUNTY);
    }

    /** Hands an application in and waits for its case at the county; the case's id. */
    private String begun(Person citizen, JsonNode guide, Person window) {
        String number = citizen.submit(
                nodes.api(PROVINCE),
                citizen.application(nodes.api(PROVINCE), guide, "王小雨"),
                UUID.randomUUID().toString());
        until("case " + number + " at the county", () -> caseId(window, number).isPresent());
        return caseId(window, number).orElseThrow();
    }

    private Optional<String> caseId(Person window, String number) {
        return window.tasks(nodes.api(COUNTY)).stream()
                .filter(line -> line.path("caseNumber").asText().equals(number))
                .map(line -> line.path("caseId").asText())
                .findFirst();
    }

    private void finish(Person decider, Person window, String caseId) {
        act(decider, caseId, "decide", "decision", "{\"outcome\":\"grant\"}");
        act(window, caseId, "deliver", "delivery", "{\"method\":\"online\"}");
        until("case " + caseId + " closed", () -> view(window, caseId).hasNonNull("closedAt"));
    }

    /** Waits until the officer may do this, then does it. */
    private void act(Person officer, String caseId, String action, String path, String body) {
        until(action + " of " + caseId, () -> StreamSupport.stream(
                        view(officer, caseId).path("actions").spliterator(), false)
                .anyMatch(a -> a.asText().equals(action)));
        officer.post(
                        nodes.api(COUNTY),
                        "/v1/cases/" + caseId + "/" + path,
                        body,
                        UUID.randomUUID().toString(),
                        tag(view(officer, caseId)))
                .expect(200);
    }

    private JsonNode view(Person officer, String caseId) {
        return officer.get(nodes.api(COUNTY), "/v1/cases/" + caseId).expect(200);
    }

    private static String tag(JsonNode view) {
        return "\"v" + view.path("version").asLong() + "\"";
    }

    private String chart(Person reader, String region, String key) {
        return reader.get(nodes.api(region), "/v1/procedures/" + key)
                .expect(200)
                .path("bpmn")
                .asText();
    }

    /** The version in force at a node; 0 while it does not know the procedure. */
    private int version(Person reader, String region, String key) {
        Person.Answer answer = reader.get(nodes.api(region), "/v1/procedures/" + key);
        return answer.status() == 404 ? 0 : answer.expect(200).path("version").asInt();
    }

    private static JsonNode procedure(ListWalk walk, String change) {
        return walk.view(change).path("procedures").path(0);
    }

    private static ObjectNode charts(String kind, String key, String bpmn) {
        ObjectNode body = ListWalk.proposal(kind);
        body.putArray("procedures").addObject().put("procedureKey", key).put("bpmn", bpmn);
        return body;
    }

    /** The licence procedure with a second review between review and decision. */
    private static String withSecondReview(String licence) {
        String drawn = licence.replaceFirst(
                        "(<bpmn:sequenceFlow id=\"review-done\" sourceRef=\"review-result\" targetRef=\")decide(\"[^>]*>)",
                        "<bpmn:userTask id=\"second-review\" name=\"复核\" qd:nameEn=\"Second review\" qd:act=\"work\""
                                + " qd:stage=\"second-review\" qd:post=\"reviewer\" qd:limit=\"2 work-day\" qd:risk=\"high\""
                                + " qd:outcomes=\"done=已复核|Reviewed again\"/>\n"
                                + "<bpmn:sequenceFlow id=\"reviewed-again\" sourceRef=\"second-review\" targetRef=\"decide\"/>\n"
                                + "$1second-review$2")
                .replace("<bpmn:incoming>review-done</bpmn:incoming>", "<bpmn:incoming>reviewed-again</bpmn:incoming>");
        assertTrue(drawn.contains("second-review"), "the licence procedure is drawn differently now");
        return drawn;
    }

    /** The route with a second look by the supervision office before all is summed up. */
    private static String withSecondLook(String route) {
        String drawn = route.replace(
                        "sourceRef=\"reviewed\" targetRef=\"sum-up\" />",
                        "sourceRef=\"reviewed\" targetRef=\"second-look\" />\n"
                                + "<bpmn:userTask id=\"second-look\" name=\"复核\" qd:nameEn=\"Second look\" qd:act=\"review\""
                                + " qd:stage=\"second-look\" qd:post=\"supervision-reviewer\" qd:limit=\"2 work-day\" qd:risk=\"high\""
                                + " qd:outcomes=\"pass=同意|Pass; object=有异议|Object; return=退回修改|Return\"/>\n"
                                + "<bpmn:sequenceFlow id=\"looked\" sourceRef=\"second-look\" targetRef=\"sum-up\"/>")
                .replace("<bpmn:incoming>to-sum-up</bpmn:incoming>", "<bpmn:incoming>looked</bpmn:incoming>");
        assertTrue(drawn.contains("second-look"), "the route is drawn differently now");
        return drawn;
    }
}
