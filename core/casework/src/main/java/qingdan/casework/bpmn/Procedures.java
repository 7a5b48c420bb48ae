package qingdan.casework.bpmn;

import java.util.List;
import qingdan.procedure.bpmn.BpmnCompiler;
import qingdan.procedure.bpmn.ProcedureFile;
import qingdan.procedure.bpmn.ProcedureLibrary;
import qingdan.procedure.bpmn.ProcedureLibrary.Held;

/**
 * The procedures this build carries (内置程序): version 1 of their keys. Later versions are published by change requests and come
 * into the node's library. A case keeps the version it began under, so a version is never changed, only followed by another.
 */
public final class Procedures {
    /** 行政许可一般程序. */
    public static final String LICENCE = "licence";

    /** 行政处罚普通程序. */
    public static final String PENALTY = "penalty";

    private Procedures() {}

    /** Their files, compiled once. */
    public static List<ProcedureFile> builtIn() {
        return Holder.FILES;
    }

    /** A library of its own that knows them and nothing else. */
    public static ProcedureLibrary library() {
        ProcedureLibrary library = new ProcedureLibrary(key -> Services.WORDS);
        library.take(builtIn().stream().map(Held::builtIn).toList());
        return library;
    }

    private static final class Holder {
        private static final List<ProcedureFile> FILES = List.of(load(LICENCE), load(PENALTY));

        private static ProcedureFile load(String key) {
            return BpmnCompiler.resource("/procedures/" + key + ".bpmn", Services.WORDS);
        }
    }
}
