package qingdan.handlers.registry;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Problem;
import qingdan.contract.Reply;
import qingdan.contract.model.ChangeProposal;
import qingdan.contract.model.ProposedItem;
import qingdan.registry.change.event.ChangeKind;
import qingdan.registry.change.event.Delegation;
import qingdan.registry.change.event.Proposal;
import qingdan.registry.change.event.ProposedEntry;
import qingdan.registry.change.event.ProposedProcedure;
import qingdan.registry.change.store.ListReads;
import qingdan.registry.event.ItemContent;
import qingdan.registry.store.Organs;

/** A proposal as the room reads it (变更内容读取): codes composed that are not given, organs named, claims bound to entry versions. */
final class ProposalReader {
    private final Organs organs;
    private final ListReads list;

    ProposalReader(Organs organs, ListReads list) {
        this.organs = organs;
        this.list = list;
    }

    <T> Uni<Reply<T>> read(ChangeProposal body, LocalDate today, Function<Proposal, Uni<Reply<T>>> then) {
        List<qingdan.registry.change.event.ProposedItem> items = new ArrayList<>();
        List<ProposedEntry> entries = new ArrayList<>();
        for (ProposedItem item : body.items()) {
            try {
                ItemContent content = ElementsJson.content(item.elements());
                items.add(new qingdan.registry.change.event.ProposedItem(
                        item.itemCode() == null ? code(content) : item.itemCode(), content, item.entryVersion()));
            } catch (IllegalArgumentException e) {
                return malformed(items.size() + 1, e);
            }
        }
        for (var entry : absentAsEmpty(body.entries())) {
            try {
                entries.add(new ProposedEntry(ElementsJson.entry(entry.entry()), entry.adoptBy()));
            } catch (IllegalArgumentException e) {
                return malformed(entries.size() + 1, e);
            }
        }
        return delegation(body)
                .map(to -> new Proposal(
                        ChangeKind.valueOf(body.kind().name()),
                        body.itemCodes(),
                        items,
                        body.causeOn(),
                        body.cause(),
                        body.basis(),
                        body.effectiveFrom(),
                        body.until(),
                        to.orElse(null),
                        entries,
                        absentAsEmpty(body.entryCodes()),
                        absentAsEmpty(body.procedures()).stream()
                                .map(p -> new ProposedProcedure(p.procedureKey(), p.bpmn()))
                                .toList()))
                .chain(proposal -> list.bound(proposal, today))
                .chain(then::apply);
    }

    private static <T> Uni<Reply<T>> malformed(int index, IllegalArgumentException e) {
        return Uni.createFrom()
                .item(Reply.refused(Problem.of(
                        "item-content-malformed",
                        "index",
                        Integer.toString(index),
                        "why",
                        String.valueOf(e.getMessage()))));
    }

    private static <E> List<E> absentAsEmpty(@Nullable List<E> list) {
        return list == null ? List.of() : list;
    }

    private Uni<Optional<Delegation>> delegation(ChangeProposal body) {
        var to = body.delegation();
        if (to == null) return Uni.createFrom().item(Optional.empty());
        return organs.find(to.organCode())
                .map(found -> Optional.of(new Delegation(
                        to.regionCode(),
                        to.organCode(),
                        found.map(o -> o.name()).orElse(to.organCode()))));
    }

    private static String code(ItemContent content) {
        return content.exercise().organ()
                + content.exercise().level().digit()
                + content.classification().basicCode();
    }
}
