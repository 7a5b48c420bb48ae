package qingdan.registry.publication;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import qingdan.registry.intake.SourceFormat;

/** The description of the open data (数据目录): DCAT 2 as JSON-LD, the data dictionary, the licence. */
public final class OpenData {
    /** Licence of the data, named in every dataset. */
    public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private OpenData() {}

    /**
     * The catalogue of one region's datasets.
     *
     * @param base address of the node's API
     */
    public static byte[] dcat(String base, String region, String regionName, LocalDate day) {
        ObjectNode root = MAPPER.createObjectNode();
        root.putObject("@context")
                .put("dcat", "http://www.w3.org/ns/dcat#")
                .put("dct", "http://purl.org/dc/terms/")
                .put("foaf", "http://xmlns.com/foaf/0.1/");
        root.put("@id", base + "/v1/open-data?region=" + region).put("@type", "dcat:Catalog");
        titles(root, regionName + "权力清单开放数据", "Open data of the list of powers, " + regionName);
        root.put("dct:license", LICENCE);
        ArrayNode datasets = root.putArray("dcat:dataset");
        for (ListKind kind : ListKind.values()) {
            ObjectNode dataset = datasets.addObject();
            dataset.put("@id", base + "/v1/list-exports?region=" + region + "&kind=" + kind.word());
            dataset.put("@type", "dcat:Dataset");
            titles(dataset, regionName + kind.title(), kind.word() + " of " + regionName);
            dataset.put("dct:license", LICENCE)
                    .put("dct:modified", day.toString())
                    .put("dct:spatial", region);
            dataset.put("dct:language", "zh-CN").put("dct:conformsTo", base + "/v1/data-dictionary");
            dataset.putObject("dct:publisher").put("@type", "foaf:Agent").put("foaf:name", regionName + "人民政府");
            ArrayNode distributions = dataset.putArray("dcat:distribution");
            for (SourceFormat format : SourceFormat.values())
                distributions
                        .addObject()
                        .put("@type", "dcat:Distribution")
                        .put(
                                "dcat:downloadURL",
                                base + "/v1/list-exports?region=" + region + "&kind=" + kind.word() + "&format="
                                        + format.extension())
                        .put("dcat:mediaType", format.mediaType());
        }
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void titles(ObjectNode node, String zh, String en) {
        ArrayNode titles = node.putArray("dct:title");
        titles.addObject().put("@value", zh).put("@language", "zh");
        titles.addObject().put("@value", en).put("@language", "en");
    }

    /** The data dictionary as CSV: element, Chinese name, type, source, meaning. */
    public static byte[] dictionary() {
        try (InputStream in = OpenData.class.getResourceAsStream("/open-data/dictionary.csv")) {
            if (in == null)
                throw new IllegalStateException("Expected the data dictionary in the program, but it is missing");
            return ("\ufeff" + new String(in.readAllBytes(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
