package qingdan.registry.change.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.procedure.domain.Fault;
import qingdan.procedure.domain.Procedure;
import qingdan.registry.domain.ProcedureHistory;

/**
 * A proposed procedure as the platform reads it (拟定流程的编译结果).
 *
 * @param history what its key has been so far
 * @param procedure null when it is refused
 * @param faults why it is refused; empty when it is sound
 */
public record Chart(
        ProcedureHistory history, String sha256, @Nullable Procedure procedure, List<Fault> faults) {
    public Chart {
        faults = List.copyOf(faults);
    }
}
