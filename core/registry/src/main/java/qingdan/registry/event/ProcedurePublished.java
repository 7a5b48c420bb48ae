package qingdan.registry.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A version of a procedure was put into force (流程发布), in the stream {@code procedure/<key>} at the node of the region that
 * owns the key. Cases and requests that begin on {@code effectiveFrom} or later run it; what runs already keeps its own.
 *
 * @param version 2, 3 … after a procedure that a build carries, which is version 1; 1, 2 … for a new key
 * @param region that owns the key
 * @param bpmn the chart word for word
 * @param sha256 digest of its bytes in UTF-8, lower-case hex
 * @param requestId the change request (变更申请)
 */
public record ProcedurePublished(
        String procedureKey,
        int version,
        String name,
        LocalDate effectiveFrom,
        String bpmn,
        String sha256,
        String region,
        UUID requestId,
        String reason)
        implements RegistryEvent {}
