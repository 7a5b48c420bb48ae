package qingdan.registry.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.ItemContent;

/**
 * A version's content while it is being made.
 *
 * @param item what it says so far, as JSON
 * @param base what it began from: the item's newest version, or its family
 */
record Draft(RawItem raw, ItemContent base, ObjectNode item, ObjectMapper mapper, Consumer<RowFinding> report) {
    void put(String member, @Nullable Object value) {
        item.set(member, mapper.valueToTree(value));
    }

    /** The list, unless it is empty: then the file said nothing of it. */
    void replace(String member, List<?> list) {
        if (!list.isEmpty()) put(member, list);
    }

    /** The text of a column, if it has one. */
    void text(Column column, String object, String member) {
        if (raw.has(column)) item.withObject(object).put(member, raw.one(column));
    }

    void notTaken(Column column, String detail) {
        report.accept(RowFinding.at(IntakeRules.NOT_TAKEN, column, detail));
    }
}
