package qingdan.casework.bpmn;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import qingdan.procedure.bpmn.BpmnCompiler;
import qingdan.procedure.bpmn.ProcedureFile;
import qingdan.procedure.domain.Procedure;

/**
 * The procedures this build carries (内置程序), each with its version. A case keeps the version it began under, so a version is
 * never changed, only followed by another.
 */
public final class Procedures {
    /** 行政许可一般程序. */
    public static final String LICENCE = "licence";

    /** 行政处罚普通程序. */
    public static final String PENALTY = "penalty";

    private static final int VERSION = 1;

    private final Map<String, ProcedureFile> files = new LinkedHashMap<>();

    private Procedures() {
        load(LICENCE);
        load(PENALTY);
    }

    /** Compiled once, shared by all threads. */
    public static Procedures standard() {
        return Holder.STANDARD;
    }

    /** Empty when no such version was deployed. */
    public Optional<Procedure> find(String key, int version) {
        ProcedureFile file = files.get(key + ":" + version);
        return Optional.ofNullable(file == null ? null : file.procedure());
    }

    /** The procedure, which must exist: a case is pinned only to one that does. */
    public Procedure get(String key, int version) {
        return find(key, version)
                .orElseThrow(() -> new IllegalStateException(
                        "Expected procedure " + key + " version " + version + ", but it is missing"));
    }

    /** The file word for word, for drawing and for the record. */
    public Optional<ProcedureFile> file(String key, int version) {
        return Optional.ofNullable(files.get(key + ":" + version));
    }

    private void load(String key) {
        files.put(key + ":" + VERSION, BpmnCompiler.resource("/procedures/" + key + ".bpmn", Services.WORDS));
    }

    private static final class Holder {
        private static final Procedures STANDARD = new Procedures();
    }
}
