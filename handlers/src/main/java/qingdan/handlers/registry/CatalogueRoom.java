package qingdan.handlers.registry;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Call;
import qingdan.contract.Problem;
import qingdan.contract.Reply;
import qingdan.contract.api.RegistryCatalogueOperations;
import qingdan.contract.model.AdoptEntry;
import qingdan.contract.model.AdoptionView;
import qingdan.contract.model.ClaimDraft;
import qingdan.contract.model.ClaimPage;
import qingdan.contract.model.ComparisonView;
import qingdan.contract.model.DueClaimCounts;
import qingdan.contract.model.EntryPage;
import qingdan.contract.model.EntryView;
import qingdan.handlers.Gate;
import qingdan.handlers.Pages;
import qingdan.handlers.WorkDaysLeft;
import qingdan.identity.domain.Action;
import qingdan.identity.domain.Resource;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.registry.domain.Adoption;
import qingdan.registry.domain.ClaimState;
import qingdan.registry.domain.EntryVersion;
import qingdan.registry.domain.StandardFields;
import qingdan.registry.event.Organ;
import qingdan.registry.store.Catalogue;
import qingdan.registry.store.Claim;
import qingdan.registry.store.Claims;
import qingdan.registry.store.ItemLoader;
import qingdan.registry.store.Organs;

/** The common catalogue, who has claimed what of it, and comparisons (基本目录、认领、比对) through the contract. */
public final class CatalogueRoom implements RegistryCatalogueOperations {
    private final Catalogue catalogue;
    private final Claims claims;
    private final Organs organs;
    private final ItemLoader items;
    private final CatalogueDesk desk;
    private final Comparisons comparisons;
    private final CatalogueMapper map;
    private final InstantSource clock;

    /** Where the room reads. */
    public record Reads(Catalogue catalogue, Claims claims, Organs organs, ItemLoader items) {}

    public CatalogueRoom(Reads reads, CatalogueDesk desk, WorkDaysLeft left, InstantSource clock) {
        this.catalogue = reads.catalogue();
        this.claims = reads.claims();
        this.organs = reads.organs();
        this.items = reads.items();
        this.desk = desk;
        this.comparisons = new Comparisons(reads.catalogue(), reads.items());
        this.map = new CatalogueMapper(left);
        this.clock = clock;
    }

    @Override
    public Uni<Reply<EntryPage>> listCatalogueEntries(
            Call call,
            @Nullable String q,
            @Nullable String category,
            @Nullable String ahCategory,
            @Nullable String department,
            @Nullable String level,
            Integer limit,
            @Nullable String cursor) {
        String after = null;
        if (cursor != null) {
            after = Pages.parts(cursor, 1).map(p -> p.get(0)).orElse(null);
            if (after == null) return refused(Problem.of("cursor-invalid"));
        }
        String wanted = level == null ? null : level.toUpperCase(Locale.ROOT);
        return catalogue
                .list(new Catalogue.Filter(q, category, ahCategory, department, wanted), after, limit + 1)
                .map(rows -> Pages.cut(rows, limit, r -> List.of(r.entry().basicCode())))
                .map(page -> Reply.ok(new EntryPage(
                        page.items().stream().map(CatalogueMapper::summary).toList(), page.nextCursor())));
    }

    @Override
    public Uni<Reply<EntryView>> getCatalogueEntry(Call call, String basicCode, @Nullable LocalDate asOf) {
        return catalogue
                .load(basicCode)
                .map(entry -> entry.history().versions().isEmpty()
                        ? Reply.refused("entry-not-found", "basicCode", basicCode)
                        : Reply.ok(
                                CatalogueMapper.entry(entry.history(), asOf == null ? today() : asOf),
                                entry.streamVersion()));
    }

    @Override
    public Uni<Reply<ClaimPage>> listClaims(
            Call call,
            @Nullable String organ,
            @Nullable String region,
            @Nullable String state,
            Integer limit,
            @Nullable String cursor) {
        if (organ == null && region == null) return refused(Problem.of("claim-filter-required"));
        if (region != null && !RegionCode.isValid(region)) return refused(Problem.of("not-your-region"));
        Optional<List<String>> after = cursor == null ? Optional.empty() : Pages.parts(cursor, 2);
        if (cursor != null && after.isEmpty()) return refused(Problem.of("cursor-invalid"));
        return where(organ, region).chain(place -> {
            Optional<Problem> refusal =
                    Gate.refusal(call, Action.Registry.READ_DRAFT, new Resource.Item(null, organ, place));
            if (refusal.isPresent()) return refused(refusal.get());
            return claims.list(
                            organ,
                            region,
                            state == null ? null : ClaimState.of(state),
                            after.map(p -> p.get(0)).orElse(null),
                            after.map(p -> p.get(1)).orElse(null),
                            limit + 1)
                    .map(rows -> Pages.cut(
                            rows, limit, c -> List.of(c.organ(), c.entry().basicCode())))
                    .map(page -> Reply.ok(page(page, call.locale())));
        });
    }

    @Override
    public Uni<Reply<ClaimPage>> listDueClaims(
            Call call, String region, Boolean overdue, Integer limit, @Nullable String cursor) {
        Optional<Claims.Due> after = cursor == null ? Optional.empty() : due(cursor);
        if (cursor != null && after.isEmpty()) return refused(Problem.of("cursor-invalid"));
        Optional<Problem> refusal = below(call, region);
        if (refusal.isPresent()) return refused(refusal.get());
        return claims.due(new RegionCode(region), overdue ? today() : null, after.orElse(null), limit + 1)
                .map(rows -> Pages.cut(rows, limit, c -> {
                    Claims.Due due = Claims.Due.of(c);
                    return List.of(due.day().toString(), due.organ(), due.basicCode());
                }))
                .map(page -> Reply.ok(page(page, call.locale())));
    }

    @Override
    public Uni<Reply<DueClaimCounts>> getDueClaimCounts(Call call, String region) {
        Optional<Problem> refusal = below(call, region);
        if (refusal.isPresent()) return refused(refusal.get());
        return claims.waiting(new RegionCode(region), today())
                .map(waiting -> Reply.ok(new DueClaimCounts(waiting.all(), waiting.overdue())));
    }

    /** Why the caller may not see the claims of a region and of those below it. */
    private static Optional<Problem> below(Call call, String region) {
        if (!RegionCode.isValid(region)) return Optional.of(Problem.of("not-your-region"));
        return Gate.refusal(call, Action.Registry.READ_DRAFT, new Resource.Item(null, null, new RegionCode(region)));
    }

    private ClaimPage page(Pages.Page<Claim> page, Locale locale) {
        return new ClaimPage(
                page.items().stream().map(c -> map.claim(c, locale)).toList(), page.nextCursor());
    }

    private static Optional<Claims.Due> due(String cursor) {
        try {
            return Pages.parts(cursor, 3).map(p -> new Claims.Due(LocalDate.parse(p.get(0)), p.get(1), p.get(2)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Where the organ is, or the region itself; null for an organ nobody knows. */
    private Uni<@Nullable RegionCode> where(@Nullable String organ, @Nullable String region) {
        if (organ == null) return Uni.createFrom().item(region == null ? null : new RegionCode(region));
        return organs.find(organ)
                .map(found -> found.map(o -> new RegionCode(o.region())).orElse(null));
    }

    @Override
    public Uni<Reply<ClaimDraft>> getClaimDraft(Call call, String organCode, String basicCode) {
        return organs.find(organCode).chain(found -> {
            if (found.isEmpty()) return refused(Problem.of("claim-does-not-fit", "basicCode", basicCode));
            Organ organ = found.get();
            Optional<Problem> refusal = Gate.refusal(
                    call,
                    Action.Registry.READ_DRAFT,
                    new Resource.Item(null, organ.code(), new RegionCode(organ.region())));
            if (refusal.isPresent()) return refused(refusal.get());
            return catalogue.history(basicCode).chain(entry -> {
                Optional<EntryVersion> newest = entry.cancelledFrom() == null ? entry.newest() : Optional.empty();
                if (newest.isEmpty()) return refused(Problem.of("entry-not-found", "basicCode", basicCode));
                if (!Adoption.fits(newest.get(), organ))
                    return refused(Problem.of("claim-does-not-fit", "basicCode", basicCode));
                return draft(organ, newest.get());
            });
        });
    }

    private Uni<Reply<ClaimDraft>> draft(Organ organ, EntryVersion newest) {
        String itemCode = organ.code() + organ.level().digit() + newest.entry().basicCode();
        return items.load(itemCode).chain(item -> {
            if (!item.history().versions().isEmpty())
                return refused(Problem.of("already-claimed", "itemCode", itemCode));
            return catalogue
                    .model(newest.entry().basicCode())
                    .map(model -> Reply.ok(new ClaimDraft(
                            itemCode,
                            newest.version(),
                            List.of(StandardFields.values()).stream()
                                    .map(StandardFields::pointer)
                                    .toList(),
                            ElementsJson.elements(qingdan.registry.domain.ClaimDraft.of(
                                    newest.entry(), organ, model.orElse(null), today().getYear() + "年本")))));
        });
    }

    @Override
    public Uni<Reply<AdoptionView>> adoptEntryVersion(Call call, String itemCode, AdoptEntry body) {
        return desk.adopt(call, itemCode, body.entryVersion());
    }

    @Override
    public Uni<Reply<ComparisonView>> compareItems(
            Call call,
            String left,
            @Nullable Integer leftVersion,
            @Nullable String right,
            @Nullable Integer rightVersion) {
        return comparisons.compare(left, leftVersion, right == null ? left : right, rightVersion);
    }

    private static <T> Uni<Reply<T>> refused(Problem problem) {
        return Uni.createFrom().item(Reply.refused(problem));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
    }
}
