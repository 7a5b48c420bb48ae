package qingdan.registry.change.event;

/** To whom an item is handed down (下放去向). {@code region}: six digits, below the giver's; {@code organ}: credit code. */
public record Delegation(String region, String organ, String organName) {}
