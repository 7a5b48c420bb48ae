package qingdan.procedure.bpmn;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.procedure.domain.Fault;
import qingdan.procedure.domain.Procedure;

/**
 * An uploaded BPMN file (流程图文件): the text as it came, which is the record, and what it compiles to.
 *
 * @param xml the file word for word
 * @param sha256 digest of the file's bytes, lower-case hex
 * @param procedure null when the file is refused
 * @param faults why it is refused; empty when it is sound
 */
public record ProcedureFile(
        String xml, String sha256, @Nullable Procedure procedure, List<Fault> faults) {
    public ProcedureFile {
        faults = List.copyOf(faults);
    }
}
