package qingdan.casework.store;

import java.util.Map;
import qingdan.casework.domain.CaseState.CaseFile;

/**
 * A case with what a command needs to commit onto it.
 *
 * @param version of its stream; the ETag
 * @param hash of its stream's last event
 * @param deadlines open deadlines, key to instant, as last committed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record LoadedCase(CaseFile file, long version, byte[] hash, Map<String, String> deadlines) {}
