package qingdan.registry.change.store;

import java.time.LocalDate;
import java.util.List;
import qingdan.procedure.bpmn.BpmnCompiler;
import qingdan.procedure.bpmn.ProcedureFile;
import qingdan.procedure.bpmn.ProcedureLibrary;
import qingdan.procedure.bpmn.ProcedureLibrary.Held;
import qingdan.procedure.domain.Procedure;
import qingdan.registry.change.domain.ChangeRoute;

/**
 * The routes a request may run (申请流程): the built-in one and those a province has put into force after it. A request keeps the
 * version it was submitted under first. What a route leaves out the law still asks for: nothing is published without the
 * reviews its kind needs. Thread-safe.
 */
public final class ChangeRoutes {
    /** Key of the route. */
    public static final String KEY = "registry-change";

    private final ProcedureLibrary library;

    /** @param library that knows the built-in route */
    public ChangeRoutes(ProcedureLibrary library) {
        this.library = library;
    }

    /** The built-in route's file. */
    public static ProcedureFile builtIn() {
        return BpmnCompiler.resource("/procedures/" + KEY + ".bpmn", ChangeRoute.WORDS);
    }

    /** The built-in route alone. */
    public static ChangeRoutes standard() {
        ProcedureLibrary library = new ProcedureLibrary(key -> ChangeRoute.WORDS);
        library.take(List.of(Held.builtIn(builtIn())));
        return new ChangeRoutes(library);
    }

    /** The version that a request runs which is submitted on the day. */
    public int on(LocalDate day) {
        return library.on(KEY, day).map(Held::version).orElse(1);
    }

    /** The version that must exist: a request is pinned only to one that does. */
    public Procedure get(int version) {
        return library.get(KEY, version);
    }
}
