package qingdan.api.node;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of one level who change its list (动态管理), at their own node: who asks, the four offices, the government. */
final class ListWalk {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CHANGES = "/v1/registry-changes";

    private final String node;
    private final Person items;
    private final Person establishment;
    private final List<Person> others;
    private final Person government;

    /** @param prefix of the demo accounts: province, hefei, feixi */
    ListWalk(ThreeNodes nodes, String region, String prefix) {
        this.node = nodes.api(region);
        this.items = nodes.signedIn(prefix + "-items");
        this.establishment = nodes.signedIn(prefix + "-establishment");
        this.others = List.of(
                nodes.signedIn(prefix + "-legality"),
                nodes.signedIn(prefix + "-service-centre"),
                nodes.signedIn(prefix + "-supervision"));
        this.government = nodes.signedIn(prefix + "-government");
    }

    static ObjectNode proposal(String kind) {
        ObjectNode body = JSON.createObjectNode()
                .put("kind", kind)
                .put("causeOn", "2026-01-05")
                .put("cause", "简政放权")
                .put("basis", "皖政〔2026〕18号");
        body.putArray("itemCodes");
        body.putArray("items");
        return body;
    }

    /** Opens a request; its id. */
    String open(ObjectNode proposal) {
        return items.post(node, CHANGES, proposal.toString(), key(), null)
                .expect(201)
                .path("changeId")
                .asText();
    }

    JsonNode view(String id) {
        return items.get(node, CHANGES + "/" + id).expect(200);
    }

    Person.Answer edit(String id, JsonNode proposal) {
        return items.put(node, CHANGES + "/" + id, proposal.toString(), tag(id));
    }

    Person.Answer submit(String id) {
        return act(items, id, "submission", "{}");
    }

    /** Requests of a kind of this region. */
    JsonNode ofKind(String kind) {
        return items.get(node, CHANGES + "?scope=region&kind=" + kind)
                .expect(200)
                .path("items");
    }

    /** From the submitted request to the set publication, by everybody whose word its kind needs. */
    void agreed(String id) {
        String kind = view(id).path("kind").asText();
        act(establishment, id, "reviews", outcome("accept")).expect(200);
        for (Person reviewer : kind.equals("alter") ? others.subList(0, 1) : others)
            act(reviewer, id, "reviews", outcome("pass")).expect(200);
        act(establishment, id, "reviews", outcome("agree")).expect(200);
        if (!kind.equals("alter"))
            act(government, id, "decision", outcome("approve")).expect(200);
        act(
                        establishment,
                        id,
                        "schedule",
                        JSON.createObjectNode()
                                .put("publishAt", Instant.now().toString())
                                .toString())
                .expect(200);
    }

    /** The establishment office stops an item at once (紧急暂停). */
    void stop(String itemCode) {
        ObjectNode body = JSON.createObjectNode()
                .put("itemCode", itemCode)
                .put("reason", "存在重大安全风险, 须立即停止")
                .put("basis", "皖政〔2026〕18号");
        establishment
                .post(node, CHANGES + "/emergency-suspensions", body.toString(), key(), null)
                .expect(201);
    }

    /** Adopts a version of the common catalogue for an item of this region (认领升级). */
    JsonNode adopt(String itemCode, int entryVersion) {
        String item = "/v1/items/" + itemCode;
        String body = JSON.createObjectNode().put("entryVersion", entryVersion).toString();
        return items.post(node, item + "/adoption", body, key(), items.tag(node, item))
                .expect(200);
    }

    /** What the establishment office says. */
    Person.Answer establishment(String id, String outcome) {
        return act(establishment, id, "reviews", outcome(outcome));
    }

    /** What the legal affairs office says. */
    Person.Answer legality(String id, String outcome) {
        return act(others.getFirst(), id, "reviews", outcome(outcome));
    }

    /** What the supervision office says. */
    Person.Answer supervision(String id, String outcome) {
        return act(others.getLast(), id, "reviews", outcome(outcome));
    }

    /** Tries to open a request. */
    Person.Answer tryOpen(ObjectNode proposal) {
        return items.post(node, CHANGES, proposal.toString(), key(), null);
    }

    private Person.Answer act(Person who, String id, String act, String body) {
        return who.post(node, CHANGES + "/" + id + "/" + act, body, key(), tag(id));
    }

    private String tag(String id) {
        return "\"v" + view(id).path("version").asLong() + "\"";
    }

    private static String outcome(String word) {
        return JSON.createObjectNode().put("outcome", word).toString();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    /** A member of a JSON answer as an object that can be changed. */
    static ObjectNode object(@Nullable JsonNode node) {
        if (node instanceof ObjectNode object) return object.deepCopy();
        throw new AssertionError("Expected an object, but got " + node);
    }
}
