package qingdan.registry.event;

import org.jspecify.annotations.Nullable;

/**
 * An initial list was taken in (初始清单入库), after its items were published. Each node takes in the items of the regions it
 * serves.
 *
 * @param sha256 hash over the seed's files
 * @param items how many implementation items this node published
 * @param region region of the node; null for a whole list taken in at one place
 */
public record SeedTaken(
        String sha256, String edition, int items, @Nullable String region) implements RegistryEvent {}
