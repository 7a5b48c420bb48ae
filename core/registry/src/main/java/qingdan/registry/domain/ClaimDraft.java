package qingdan.registry.domain;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.Audience;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.Classification;
import qingdan.registry.event.Exercise;
import qingdan.registry.event.Fees;
import qingdan.registry.event.Handling;
import qingdan.registry.event.HandlingDepth;
import qingdan.registry.event.HandlingKind;
import qingdan.registry.event.Initiation;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.Limits;
import qingdan.registry.event.Organ;
import qingdan.registry.event.Venue;

/**
 * What an organ begins with when it claims an entry (认领草稿): the standard fields from the catalogue, organ and venue from the
 * organ table, the rest from an item that somebody else has for the entry, or empty. Pure.
 */
public final class ClaimDraft {
    /** Categories that are exercised ex officio: penalty, coercion, levy, inspection. */
    private static final Set<String> EX_OFFICIO = Set.of("02", "03", "04", "06");

    private ClaimDraft() {}

    /** @param model an item for the same entry, whose local fields are taken as a first draft; null when there is none */
    public static ItemContent of(CatalogueEntry entry, Organ organ, @Nullable ItemContent model, String edition) {
        Exercise exercise = new Exercise(
                organ.code(),
                organ.name(),
                entry.department(),
                organ.level(),
                organ.region(),
                organ.nature(),
                "法定本级行使",
                null,
                null);
        Venue venue = new Venue(organ.address(), organ.hours(), organ.phone(), organ.supervisePhone(), organ.transit());
        ItemContent base = model == null ? blank(entry, exercise, venue, edition) : model;
        ItemContent own = base.withExercise(exercise).withVenue(venue).withSource(edition, "draft: 认领草稿");
        return StandardFields.apply(own, entry);
    }

    private static ItemContent blank(CatalogueEntry entry, Exercise exercise, Venue venue, String edition) {
        boolean exOfficio = EX_OFFICIO.contains(entry.nationalCategory().code());
        return new ItemContent(
                entry.name(),
                List.of(),
                new Classification(
                        entry.basicCode(),
                        entry.localCode(),
                        entry.parentBasicCode(),
                        entry.ahCategory(),
                        entry.nationalCategory()),
                exercise,
                entry.bases(),
                new Handling(
                        exOfficio ? Initiation.EX_OFFICIO : Initiation.BY_APPLICATION,
                        HandlingKind.PROMISED,
                        false,
                        HandlingDepth.I,
                        0,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null),
                new Limits(entry.statutory(), entry.limitNote(), null, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Fees.NONE,
                null,
                new Audience(List.of(), List.of(), List.of()),
                venue,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                "",
                null,
                null,
                null,
                List.of(),
                edition,
                "draft",
                null);
    }
}
