package qingdan.handlers.portal;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Call;
import qingdan.contract.Problem;
import qingdan.contract.Reply;
import qingdan.contract.model.DraftPage;
import qingdan.contract.model.DraftView;
import qingdan.contract.model.SaveDraft;
import qingdan.handlers.Gate;
import qingdan.handlers.Pages;
import qingdan.identity.domain.Action;
import qingdan.identity.domain.Resource;
import qingdan.portal.store.Drafts;

/** Keeps what somebody began to fill in (草稿). */
public final class DraftDesk {
    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID LAST_ID = new UUID(-1, -1);

    private final Drafts drafts;
    private final ListedItems items;
    private final InstantSource clock;

    public DraftDesk(Drafts drafts, ListedItems items, InstantSource clock) {
        this.drafts = drafts;
        this.items = items;
        this.clock = clock;
    }

    Uni<Reply<DraftPage>> list(Call call, int limit, @Nullable String cursor) {
        Instant before = END_OF_TIME;
        UUID beforeId = LAST_ID;
        if (cursor != null) {
            Optional<List<String>> parts = Pages.parts(cursor, 2);
            Instant at = parts.map(p -> PortalRoom.instant(p.get(0))).orElse(null);
            if (parts.isEmpty() || at == null || !parts.get().get(1).matches("[0-9a-f-]{36}"))
                return Uni.createFrom().item(Reply.refused("cursor-invalid"));
            before = at;
            beforeId = UUID.fromString(parts.get().get(1));
        }
        return drafts.mine(
                        call.principal().party(),
                        Gate.rows(call, Action.Portal.KEEP_DRAFT),
                        before,
                        beforeId,
                        limit + 1)
                .map(rows -> Pages.cut(rows, limit, d -> List.of(d.savedAt(), d.draftId())))
                .map(page -> Reply.ok(new DraftPage(
                        page.items().stream().map(PortalMapper::draft).toList(), page.nextCursor())));
    }

    Uni<Reply<DraftView>> get(Call call, UUID draftId) {
        return drafts.find(draftId, call.principal().party())
                .map(d -> d == null || barred(call, d.itemCode()).isPresent()
                        ? Reply.refused("draft-not-found")
                        : Reply.ok(PortalMapper.draft(d)));
    }

    private Uni<Reply<DraftView>> refusal(String owner, UUID draftId) {
        return Uni.combine()
                .all()
                .unis(drafts.find(draftId, owner).map(Optional::ofNullable), drafts.full(owner, clock.instant()))
                .asTuple()
                .map(found -> found.getItem1().isEmpty() && found.getItem2()
                        ? Reply.refused("drafts-too-many", "limit", Integer.toString(Drafts.MOST))
                        : Reply.refused("draft-not-found"));
    }

    Uni<Reply<DraftView>> save(Call call, UUID draftId, SaveDraft body) {
        return items.today(body.itemCode()).flatMap(item -> {
            if (item.isEmpty())
                return Uni.createFrom().item(Reply.refused("item-not-found", "itemCode", body.itemCode()));
            Optional<Problem> barred = barred(call, body.itemCode());
            if (barred.isPresent()) return Uni.createFrom().item(Reply.refused(barred.get()));
            Drafts.Draft draft = new Drafts.Draft(
                    draftId,
                    body.itemCode(),
                    item.get().content().name(),
                    item.get().organName(),
                    body.form(),
                    body.materials().stream()
                            .map(m -> new Drafts.Attached(m.code(), m.uploadId(), m.fileName()))
                            .toList(),
                    clock.instant());
            String owner = call.principal().party();
            return drafts.save(draft, owner)
                    .flatMap(d -> d == null
                            ? refusal(owner, draftId)
                            : Uni.createFrom().item(Reply.ok(PortalMapper.draft(d))));
        });
    }

    /** An agent keeps drafts of what his mandate lets him apply for, and sees no others of his principal's. */
    private static Optional<Problem> barred(Call call, String itemCode) {
        return Gate.refusal(
                call,
                Action.Portal.KEEP_DRAFT,
                new Resource.Application(call.principal().party(), itemCode, null, null));
    }
}
