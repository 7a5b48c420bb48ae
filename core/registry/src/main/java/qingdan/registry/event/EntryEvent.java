package qingdan.registry.event;

/** What happens to one entry of the common catalogue, in its own stream at the province (基本目录事件). */
public sealed interface EntryEvent extends RegistryEvent permits EntryPublished, EntryCancelled {

    /** 基本编码, 12 characters. */
    String basicCode();
}
