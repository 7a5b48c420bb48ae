package qingdan.registry.event;

import java.time.LocalDate;

/**
 * An edition of the list was published (清单版本发布): the root over all its items, signed by the node.
 *
 * @param id name in addresses, for example 340100-2026
 * @param name for example 2026年本
 * @param below whether the regions below are part of it
 * @param day the list as it stood on that day
 * @param root Merkle root (RFC 6962, SHA-256) over the canonical JSON of the versions, sorted by item code; lower-case hex
 * @param node which node signed
 * @param signature ES256, base64url
 */
public record EditionPublished(
        String id,
        String name,
        String region,
        boolean below,
        LocalDate day,
        int items,
        String root,
        String node,
        String signature)
        implements RegistryEvent {}
