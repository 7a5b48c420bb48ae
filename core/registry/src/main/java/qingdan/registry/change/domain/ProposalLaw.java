package qingdan.registry.change.domain;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import qingdan.kernel.domain.Refusal;
import qingdan.kernel.domain.RegionCode;
import qingdan.registry.change.event.ChangeKind;
import qingdan.registry.change.event.Delegation;
import qingdan.registry.change.event.Proposal;
import qingdan.registry.change.event.ProposedEntry;
import qingdan.registry.change.event.ProposedItem;
import qingdan.registry.change.event.ProposedProcedure;
import qingdan.registry.domain.ProcedureKeys;

/** What each kind of proposal must hold (变更内容的形式). Whether the list's rules allow it, {@link Effects} asks. */
final class ProposalLaw {
    /** Items or entries that one request may touch. */
    static final int MAX_ITEMS = 20;

    /** Bytes of all charts of a request together: its events must fit into the log. */
    static final int MAX_CHARTS = 512 * 1024;

    private static final int MAX_PROCEDURES = 5;

    private ProposalLaw() {}

    static Optional<Refusal> shape(Proposal p, String region, ChangeFacts facts) {
        if (p.cause().isBlank()) {
            return Optional.of(Refusal.at("reason-required", "/cause"));
        }
        if (p.basis().isBlank()) {
            return Optional.of(Refusal.at("legal-basis-required", "/basis"));
        }
        if (p.causeOn().isAfter(facts.today())) {
            return Optional.of(Refusal.at("change-cause-future", "/causeOn", "causeOn", p.causeOn()));
        }
        if ((p.ofCatalogue() && !p.touched().isEmpty())
                || (p.ofProcedures() && (p.ofCatalogue() || !p.touched().isEmpty()))) {
            return Optional.of(Refusal.at("change-mixed", p.ofProcedures() ? "/procedures" : "/entries"));
        }
        boolean fits = p.ofProcedures() ? proceduresFit(p) : p.ofCatalogue() ? entriesFit(p) : itemsFit(p);
        if (!fits || !distinct(p) || p.codes().size() > MAX_ITEMS) {
            return Optional.of(Refusal.at(
                    "change-shape-invalid",
                    p.ofProcedures() ? "/procedures" : p.ofCatalogue() ? "/entries" : "/items",
                    "kind",
                    p.kind().zh(),
                    "kindEn",
                    p.kind().en()));
        }
        if (p.ofCatalogue() && new RegionCode(region).level() != RegionCode.Level.PROVINCE) {
            return Optional.of(Refusal.at("change-entries-of-province", "/entries", "region", region));
        }
        return delegation(p, region).or(() -> regions(p, region)).or(() -> charts(p, region));
    }

    private static boolean itemsFit(Proposal p) {
        int listed = p.itemCodes().size();
        int proposed = p.items().size();
        return switch (p.kind()) {
            case ADD, TAKE_OVER -> listed == 0 && proposed == 1;
            case ALTER ->
                listed == 1
                        && proposed == 1
                        && p.itemCodes().getFirst().equals(p.items().getFirst().itemCode());
            case CANCEL, SUSPEND, RESUME, DELEGATE -> listed == 1 && proposed == 0;
            case MERGE -> listed >= 2 && proposed == 1;
            case SPLIT -> listed == 1 && proposed >= 2;
        };
    }

    private static boolean entriesFit(Proposal p) {
        return switch (p.kind()) {
            case ADD, ALTER -> !p.entries().isEmpty() && p.entryCodes().isEmpty();
            case CANCEL -> p.entries().isEmpty() && !p.entryCodes().isEmpty();
            case DELEGATE, TAKE_OVER, MERGE, SPLIT, SUSPEND, RESUME -> false;
        };
    }

    private static boolean proceduresFit(Proposal p) {
        boolean kind = p.kind() == ChangeKind.ADD || p.kind() == ChangeKind.ALTER;
        return kind && p.procedures().size() <= MAX_PROCEDURES && p.until() == null;
    }

    /** Each region publishes procedures under its own keys only, and no more than the log can hold. */
    private static Optional<Refusal> charts(Proposal p, String region) {
        int bytes = 0;
        for (ProposedProcedure procedure : p.procedures()) {
            if (!ProcedureKeys.ownedBy(procedure.procedureKey(), region)) {
                return Optional.of(Refusal.at(
                        "procedure-of-other-region",
                        "/procedures",
                        "procedureKey",
                        procedure.procedureKey(),
                        "region",
                        region));
            }
            bytes += procedure.bpmn().getBytes(StandardCharsets.UTF_8).length;
        }
        return bytes > MAX_CHARTS
                ? Optional.of(Refusal.at("procedure-too-large", "/procedures", "limit", MAX_CHARTS / 1024))
                : Optional.empty();
    }

    /** No code stands twice in one place. */
    private static boolean distinct(Proposal p) {
        return List.of(
                        p.itemCodes(),
                        p.items().stream().map(ProposedItem::itemCode).toList(),
                        p.entries().stream().map(ProposedEntry::basicCode).toList(),
                        p.entryCodes(),
                        p.procedures().stream()
                                .map(ProposedProcedure::procedureKey)
                                .toList())
                .stream()
                .allMatch(codes -> new HashSet<>(codes).size() == codes.size());
    }

    private static Optional<Refusal> delegation(Proposal p, String region) {
        Delegation to = p.delegation();
        boolean wanted = p.kind() == ChangeKind.DELEGATE;
        if (!wanted && to == null) {
            return Optional.empty();
        }
        boolean below = wanted
                && to != null
                && !to.region().equals(region)
                && to.region().startsWith(prefix(region));
        return below ? Optional.empty() : Optional.of(Refusal.at("change-delegation-invalid", "/delegation"));
    }

    /** 340100 covers what begins with 3401, 340000 what begins with 34. */
    private static String prefix(String region) {
        return region.replaceFirst("(00){1,2}$", "");
    }

    /** Each level changes the items of its own region only. */
    private static Optional<Refusal> regions(Proposal p, String region) {
        for (ProposedItem item : p.items()) {
            if (!item.content().exercise().region().equals(region)) {
                return Optional.of(Refusal.at(
                        "change-of-other-region",
                        "/items",
                        "region",
                        item.content().exercise().region(),
                        "yours",
                        region));
            }
        }
        return Optional.empty();
    }
}
