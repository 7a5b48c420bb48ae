package qingdan.identity.event;

import java.util.UUID;

/** The agent has taken it on (已确认). */
public record DelegationConfirmed(UUID id, String by) implements DelegationEvent {}
