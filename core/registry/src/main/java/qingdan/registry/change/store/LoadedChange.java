package qingdan.registry.change.store;

import qingdan.registry.change.domain.ChangeState.ChangeFile;

/**
 * A request with what a command needs to commit onto it.
 *
 * @param version of its stream; the ETag
 * @param hash of its stream's last event
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record LoadedChange(ChangeFile file, long version, byte[] hash) {}
