package qingdan.contract;

import io.smallrye.mutiny.Uni;
import java.util.Set;

/** What every generated room interface offers to the router, so that no reflection is needed. */
public interface Operations {
    /** The operationIds this room answers. */
    Set<String> operationIds();

    /** Calls the operation with its bound arguments. */
    Uni<? extends Reply<?>> dispatch(String operationId, Call call, Arguments in);
}
