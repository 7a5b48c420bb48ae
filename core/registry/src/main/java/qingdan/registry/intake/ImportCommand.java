package qingdan.registry.intake;

/** What somebody wants of an import that was checked (导入命令). */
public sealed interface ImportCommand {
    /**
     * 提交审核, by the item administrator.
     *
     * @param documentNo number of the decision by which the government approved the list
     */
    record Submit(String reason, String basis, String documentNo) implements ImportCommand {}

    /**
     * 审核, by the establishment office.
     *
     * @param outcome approve or return
     * @param opinion reasons; needed for a return
     */
    record Review(String outcome, String opinion) implements ImportCommand {}

    /** 撤销, by the item administrator. */
    record Withdraw() implements ImportCommand {}

    /** 入库时退回, by the platform: the list has changed since the check. */
    record SendBack() implements ImportCommand {}
}
