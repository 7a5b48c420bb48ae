package qingdan.registry.edition;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/**
 * What a node signs about an edition.
 *
 * @param id name of the edition in addresses, for example 340100-2026
 * @param region whose items; with {@code below} also those of the regions below it
 * @param day the list as it stood on that day
 * @param items how many leaves
 * @param root Merkle root in lower-case hex
 * @param node which node signs, with the key the topology names
 */
public record EditionStatement(
        String id, String name, String region, boolean below, LocalDate day, int items, String root, String node) {

    /** The bytes that are signed: canonical JSON. */
    public byte[] bytes() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("edition", id)
                .put("name", name)
                .put("region", region)
                .put("below", below)
                .put("day", day.toString())
                .put("items", items)
                .put("root", root)
                .put("node", node)
                .put("use", "qingdan-edition");
        return CanonicalJson.bytes(json);
    }
}
