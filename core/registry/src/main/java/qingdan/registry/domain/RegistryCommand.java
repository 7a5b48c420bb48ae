package qingdan.registry.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.ItemContent;

/** What somebody wants done with one item of the list (清单动态管理). */
public sealed interface RegistryCommand {
    /** 实施编码. */
    String itemCode();

    /**
     * Publish a version (发布版本).
     *
     * @param initial true when an item that is already in force on paper is taken into the library: only then may
     *     {@code effectiveFrom} lie in the past
     * @param entryVersion version of the catalogue entry whose standard fields the content has; null: the same as before
     */
    record PublishItemVersion(
            String itemCode,
            LocalDate effectiveFrom,
            ItemContent content,
            String reason,
            boolean initial,
            @Nullable Integer entryVersion)
            implements RegistryCommand {
        public PublishItemVersion(
                String itemCode, LocalDate effectiveFrom, ItemContent content, String reason, boolean initial) {
            this(itemCode, effectiveFrom, content, reason, initial, null);
        }
    }

    /** Suspend the exercise of an item (暂停). */
    record SuspendItem(
            String itemCode, LocalDate from, @Nullable LocalDate until, String reason, String basis)
            implements RegistryCommand {}

    /** Resume the exercise of a suspended item (恢复). */
    record ResumeItem(String itemCode, LocalDate from, String reason) implements RegistryCommand {}

    /** Take an item off the list (取消). */
    record AbolishItem(String itemCode, LocalDate from, String reason, String basis) implements RegistryCommand {}
}
