package qingdan.identity.event;

import java.util.UUID;

/** One side has ended it (已解除). */
public record DelegationRevoked(UUID id, String by, String reason) implements DelegationEvent {}
