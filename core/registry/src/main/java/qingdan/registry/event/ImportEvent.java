package qingdan.registry.event;

import java.util.UUID;

/**
 * What was decided about an import (导入审核事件), in the stream {@code import/<importId>} at the node that publishes it. Who decided, in
 * which post, and when stand in the event's envelope. {@code version} is the import's own, after the step.
 */
public sealed interface ImportEvent extends RegistryEvent {
    UUID importId();

    long version();

    /**
     * 提交审核.
     *
     * @param region whose list the import changes
     * @param fileDigest SHA-256 of the file, lower-case hex; under a name of its own, because a node fetches what {@code sha256} names
     * @param reportDigest SHA-256 of the report of the check
     * @param added how many items are new
     * @param changed how many items get a new version
     * @param unchanged how many items stay as they are
     * @param basis why it is lawful, such as the decision's title
     * @param documentNo number of the document by which the government approved the list (批准文号), such as 皖政〔2026〕3号
     */
    record ImportSubmitted(
            UUID importId,
            long version,
            String region,
            String fileName,
            String fileDigest,
            String reportDigest,
            int added,
            int changed,
            int unchanged,
            String reason,
            String basis,
            String documentNo)
            implements ImportEvent {}

    /**
     * 机构编制部门审核: approved, or returned with reasons.
     *
     * @param outcome approve or return
     * @param fileDigest SHA-256 of the file it was about
     */
    record ImportReviewed(UUID importId, long version, String outcome, String opinion, String fileDigest)
            implements ImportEvent {}

    /** 撤销. */
    record ImportWithdrawn(UUID importId, long version) implements ImportEvent {}

    /** 入库时退回: the list had changed since the check, so nothing was published and it is checked again. */
    record ImportSentBack(UUID importId, long version) implements ImportEvent {}
}
