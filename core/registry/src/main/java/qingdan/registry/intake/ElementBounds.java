package qingdan.registry.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * How long the texts of an item and how many its entries may be: as the contract has it ({@code ItemElements}), so that what was imported can
 * be edited. Pure.
 */
final class ElementBounds {
    private static final Pattern ENTRY = Pattern.compile("/[0-9]+");

    /** Most characters of a text, most entries of a list; an entry's number in the pointer is left out. */
    private static final Map<String, Integer> MOST = Map.ofEntries(
            Map.entry("/aliases", 20),
            Map.entry("/aliases/", 200),
            Map.entry("/classification/localCode", 50),
            Map.entry("/exercise/office", 200),
            Map.entry("/bases", 40),
            Map.entry("/bases//law", 300),
            Map.entry("/bases//article", 200),
            Map.entry("/bases//documentNo", 200),
            Map.entry("/bases//text", 4_000),
            Map.entry("/handling/quantityLimit", 500),
            Map.entry("/handling/handledAcross", 200),
            Map.entry("/limits/promisedNote", 1_000),
            Map.entry("/conditions", 40),
            Map.entry("/conditions/", 2_000),
            Map.entry("/materials", 60),
            Map.entry("/materials//name", 300),
            Map.entry("/materials//source", 200),
            Map.entry("/materials//format", 100),
            Map.entry("/materials//kind", 60),
            Map.entry("/materials//paper", 100),
            Map.entry("/materials//basis", 1_000),
            Map.entry("/materials//blankForm", 500),
            Map.entry("/materials//sample", 500),
            Map.entry("/fees/items", 20),
            Map.entry("/fees/items//name", 200),
            Map.entry("/fees/items//standard", 1_000),
            Map.entry("/fees/items//basis", 1_000),
            Map.entry("/fees/items//reductionNote", 500),
            Map.entry("/result/name", 200),
            Map.entry("/result/validity", 200),
            Map.entry("/result/sample", 500),
            Map.entry("/audience/personalTopics", 20),
            Map.entry("/audience/corporateTopics", 20),
            Map.entry("/venue/address", 300),
            Map.entry("/venue/hours", 300),
            Map.entry("/venue/phone", 60),
            Map.entry("/venue/supervisePhone", 60),
            Map.entry("/venue/transit", 500),
            Map.entry("/duties", 40),
            Map.entry("/duties//stage", 100),
            Map.entry("/duties//content", 4_000),
            Map.entry("/duties//basis", 1_000),
            Map.entry("/accountability", 60),
            Map.entry("/accountability//content", 2_000),
            Map.entry("/accountability//basis", 1_000),
            Map.entry("/accountability//subjects", 1_000),
            Map.entry("/risks", 40),
            Map.entry("/risks//stage", 100),
            Map.entry("/risks//manifestation", 2_000),
            Map.entry("/risks//measure", 2_000),
            Map.entry("/risks//post", 200),
            Map.entry("/questions", 40),
            Map.entry("/questions//question", 500),
            Map.entry("/questions//answer", 4_000),
            Map.entry("/remedies/reviewOrgan", 300),
            Map.entry("/remedies/reviewTerm", 300),
            Map.entry("/remedies/reviewAddress", 300),
            Map.entry("/remedies/reviewPhone", 60),
            Map.entry("/remedies/reviewUrl", 300),
            Map.entry("/remedies/court", 300),
            Map.entry("/remedies/courtTerm", 300),
            Map.entry("/remedies/courtAddress", 300),
            Map.entry("/remedies/courtPhone", 60),
            Map.entry("/remedies/courtUrl", 300),
            Map.entry("/services/onlineUrl", 300),
            Map.entry("/services/mobileUrl", 300),
            Map.entry("/services/terminals", 500),
            Map.entry("/services/jointOrgans", 20),
            Map.entry("/services/jointOrgans/", 200),
            Map.entry("/services/intermediary", 20),
            Map.entry("/services/intermediary/", 300),
            Map.entry("/services/extendedTo", 500),
            Map.entry("/handlingItems", 99),
            Map.entry("/handlingItems//name", 300),
            Map.entry("/handlingItems//situation", 1_000),
            Map.entry("/handlingItems//materials", 60),
            Map.entry("/handlingItems//materials/", 40),
            Map.entry("/handlingItems//fee", 500),
            Map.entry("/handlingItems//result", 200),
            Map.entry("/handlingItems//channels", 10),
            Map.entry("/handlingItems//channels/", 40),
            Map.entry("/punishment/actsKindsRange", 3_000),
            Map.entry("/punishment/kinds", 20),
            Map.entry("/punishment/kinds/", 100),
            Map.entry("/levy/kind", 100),
            Map.entry("/levy/standard", 1_000),
            Map.entry("/remark", 1_000));

    private ElementBounds() {}

    /** @param item an item's content as JSON */
    static void check(JsonNode item, Consumer<RowFinding> report) {
        check(item, "", report);
    }

    private static void check(JsonNode node, String at, Consumer<RowFinding> report) {
        int most = MOST.getOrDefault(ENTRY.matcher(at).replaceAll("/"), Integer.MAX_VALUE);
        int size = node.isTextual() ? node.textValue().length() : node.isArray() ? node.size() : 0;
        if (size > most) report.accept(new RowFinding(IntakeRules.OUT_OF_BOUNDS, at, size + " > " + most));
        for (int i = 0; node.isArray() && i < node.size(); i++) check(node.get(i), at + "/" + i, report);
        node.properties().forEach(member -> check(member.getValue(), at + "/" + member.getKey(), report));
    }
}
