package qingdan.registry.event;

/**
 * A whole initial list was taken in (初始清单入库), after all its items were published.
 *
 * @param sha256 hash over the seed's files
 * @param items how many implementation items it held
 */
public record SeedTaken(String sha256, String edition, int items) implements RegistryEvent {}
