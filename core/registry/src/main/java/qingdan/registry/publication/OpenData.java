package qingdan.registry.publication;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import qingdan.registry.intake.SourceFormat;

/** The description of the open data (数据目录): DCAT 2 as JSON-LD, the data dictionary, the licence. */
public final class OpenData {
    /** Licence of the data, named in every dataset. */
    public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private static final String NDJSON = "application/x-ndjson";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private OpenData() {}

    /**
     * The catalogue of one region's datasets: each official table in every format, the flow charts, all items with every element for other
     * systems, their changes, and the editions; and the service that gives them out.
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
        Region of = new Region(base, region, regionName, day);
        for (ListKind kind : ListKind.values()) {
            String list = base + "/v1/list-exports?region=" + region + "&kind=" + kind.word();
            ArrayNode files = of.dataset(datasets, list, kind.title(), kind.word());
            for (SourceFormat format : SourceFormat.values())
                file(files, list + "&format=" + format.extension(), format.mediaType());
            said(
                    file(files, list + "&format=pdf", "application/pdf"),
                    "至多" + ListPdf.MAX_ITEMS + "项",
                    "At most " + ListPdf.MAX_ITEMS + " items");
        }
        String charts = base + "/v1/list-exports?region=" + region + "&kind=charts&format=zip";
        said(
                file(of.dataset(datasets, charts, "流程图", "flow charts"), charts, "application/zip"),
                "每项一份 PDF，至多" + ChartArchive.MAX_ITEMS + "项，附目录",
                "One PDF an item, at most " + ChartArchive.MAX_ITEMS + " items, with a table of contents");
        String snapshot = base + "/v1/item-snapshot?region=" + region;
        said(
                file(of.dataset(datasets, snapshot, "事项全部要素（全量快照）", "all items with all elements"), snapshot, NDJSON),
                "逐行 JSON，含下级地区；第一行的游标接变动清单",
                "One JSON object a line, with the regions below; the cursor in the first line is where the feed of changes goes on");
        String changes = base + "/v1/item-changes";
        ArrayNode feed = of.dataset(datasets, changes + "#" + region, "事项变动", "changes of items");
        said(
                service(feed, changes, base),
                "自游标起的变动，全省各地区，每条有地区编码 regionCode",
                "What changed since a cursor, for all regions; each says its regionCode");
        String editions = base + "/v1/editions?region=" + region;
        said(
                service(of.dataset(datasets, editions, "清单版本", "published editions"), editions, base),
                "每版的根摘要、签名与逐项证明，可以离线核对",
                "Root hash, signature and a proof for each item of an edition, checked offline");
        ObjectNode service = root.putArray("dcat:service").addObject();
        service.put("@id", base + "/").put("@type", "dcat:DataService");
        titles(service, "基础信息服务", "Interface for other systems");
        service.put("dcat:endpointURL", base + "/v1").put("dcat:endpointDescription", base + "/openapi.json");
        ArrayNode served = service.putArray("dcat:servesDataset");
        datasets.forEach(dataset -> served.addObject().set("@id", dataset.path("@id")));
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whose data it is, and of which day. */
    private record Region(String base, String code, String name, LocalDate day) {
        /** A dataset; its distributions, still empty. */
        ArrayNode dataset(ArrayNode datasets, String id, String zh, String en) {
            ObjectNode dataset = datasets.addObject();
            dataset.put("@id", id).put("@type", "dcat:Dataset");
            titles(dataset, name + zh, en + " of " + name);
            dataset.put("dct:license", LICENCE)
                    .put("dct:modified", day.toString())
                    .put("dct:spatial", code);
            dataset.put("dct:language", "zh-CN").put("dct:conformsTo", base + "/v1/data-dictionary");
            dataset.putObject("dct:publisher").put("@type", "foaf:Agent").put("foaf:name", name + "人民政府");
            return dataset.putArray("dcat:distribution");
        }
    }

    private static ObjectNode file(ArrayNode distributions, String address, String mediaType) {
        return distributions
                .addObject()
                .put("@type", "dcat:Distribution")
                .put("dcat:downloadURL", address)
                .put("dcat:mediaType", mediaType);
    }

    /** Something that is asked for page by page and not taken away as a file. */
    private static ObjectNode service(ArrayNode distributions, String address, String base) {
        ObjectNode distribution = distributions.addObject();
        distribution.put("@type", "dcat:Distribution").put("dcat:accessURL", address);
        distribution.put("dcat:mediaType", "application/json");
        distribution.putObject("dcat:accessService").put("@id", base + "/");
        return distribution;
    }

    private static void said(ObjectNode node, String zh, String en) {
        words(node.putArray("dct:description"), zh, en);
    }

    private static void titles(ObjectNode node, String zh, String en) {
        words(node.putArray("dct:title"), zh, en);
    }

    private static void words(ArrayNode words, String zh, String en) {
        words.addObject().put("@value", zh).put("@language", "zh");
        words.addObject().put("@value", en).put("@language", "en");
    }

    /** The data dictionary as CSV: each element with its names, its type and its source. */
    public static byte[] dictionary() {
        return DataDictionary.bytes();
    }
}
