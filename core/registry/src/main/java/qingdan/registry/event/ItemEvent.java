package qingdan.registry.event;

/** What happens to one implementation item, in its own stream {@code item/<code>} (事项事件). */
public sealed interface ItemEvent extends RegistryEvent
        permits ItemPublished, ItemSuspended, ItemResumed, ItemAbolished {

    /** 实施编码. */
    String itemCode();
}
