package qingdan.registry.domain;

import java.util.ArrayList;
import java.util.List;
import qingdan.registry.event.Initiation;
import qingdan.registry.event.ItemContent;

/**
 * Which elements an item still lacks to be complete (要素齐全度): every element of the national set that applies to its
 * family, and every element of Anhui's published form.
 */
public final class Completeness {
    private Completeness() {}

    /** Names of the missing elements, as in the content's JSON; empty means complete. */
    public static List<String> missing(ItemContent item) {
        List<String> missing = new ArrayList<>();
        boolean applied = item.handling().initiation() == Initiation.BY_APPLICATION;
        boolean penalty = item.classification().nationalCategory().code().equals(Categories.PENALTY);
        need(missing, "bases", !item.bases().isEmpty());
        need(
                missing,
                "bases.article",
                item.bases().stream().allMatch(b -> b.article() != null || b.documentNo() != null));
        need(missing, "bases.text", item.bases().stream().allMatch(b -> b.text() != null));
        need(missing, "conditions", !item.conditions().isEmpty());
        need(missing, "stages", item.stages().size() >= 3);
        need(
                missing,
                "limits.statutory",
                item.limits().statutory() != null || item.limits().statutoryNote() != null);
        need(missing, "limits.promised", item.limits().promised() != null);
        need(missing, "result", item.result() != null);
        need(missing, "result.sample", item.result() != null && item.result().sample() != null);
        need(missing, "duties", item.duties().size() >= 4);
        need(missing, "accountability", item.accountability().size() >= 5);
        need(missing, "risks", item.risks().size() >= 3);
        need(missing, "questions", !item.questions().isEmpty());
        need(missing, "remedies", item.remedies() != null);
        need(missing, "venue.transit", item.venue().transit() != null);
        need(missing, "exercise.office", item.exercise().office() != null);
        if (applied) {
            need(missing, "materials", !item.materials().isEmpty());
            need(
                    missing,
                    "materials.acceptStandard",
                    item.materials().stream().allMatch(m -> m.acceptStandard() != null));
            need(missing, "form", item.form().size() >= 4);
            need(missing, "openForApplication", item.openForApplication());
            need(
                    missing,
                    "topics",
                    !item.audience().personalTopics().isEmpty()
                            || !item.audience().corporateTopics().isEmpty());
        }
        if (penalty) {
            need(missing, "punishment", item.punishment() != null);
            need(
                    missing,
                    "punishment.tiers",
                    item.punishment() != null && item.punishment().tiers().size() >= 3);
        }
        return List.copyOf(missing);
    }

    private static void need(List<String> missing, String element, boolean present) {
        if (!present) missing.add(element);
    }
}
