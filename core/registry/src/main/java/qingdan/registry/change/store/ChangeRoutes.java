package qingdan.registry.change.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.procedure.bpmn.BpmnCompiler;
import qingdan.procedure.bpmn.ProcedureFile;
import qingdan.procedure.domain.Procedure;
import qingdan.registry.change.domain.ChangeRoute;

/**
 * The routes a request may run (申请流程), oldest first. A request keeps the version it was submitted under first; a province puts
 * its own after the built-in one. What a route leaves out the law still asks for: nothing is published without the reviews
 * its kind needs. Thread-safe.
 */
public final class ChangeRoutes {
    /** Key of the built-in route. */
    public static final String KEY = "registry-change";

    private final List<ProcedureFile> versions;

    private ChangeRoutes(List<ProcedureFile> versions) {
        this.versions = List.copyOf(versions);
    }

    /** The built-in route alone. */
    public static ChangeRoutes standard() {
        return new ChangeRoutes(List.of(BpmnCompiler.resource("/procedures/" + KEY + ".bpmn", ChangeRoute.WORDS)));
    }

    /**
     * These routes and one more, which new requests run from now on.
     *
     * @throws IllegalArgumentException with every fault, when the file is not sound
     */
    public ChangeRoutes followedBy(byte[] bpmn) {
        ProcedureFile file = BpmnCompiler.compile(bpmn, ChangeRoute.WORDS);
        if (file.procedure() == null) {
            throw new IllegalArgumentException("Expected a sound route, but got " + file.faults());
        }
        List<ProcedureFile> all = new ArrayList<>(versions);
        all.add(file);
        return new ChangeRoutes(all);
    }

    /** Number of the newest version, from 1. */
    public int newest() {
        return versions.size();
    }

    /** A version's file, for drawing; empty when there is no such version. */
    public Optional<ProcedureFile> file(int version) {
        return version < 1 || version > versions.size() ? Optional.empty() : Optional.of(versions.get(version - 1));
    }

    /** The version that must exist: a request is pinned only to one that does. 0: the newest. */
    public Procedure get(int version) {
        int wanted = version == 0 ? newest() : version;
        @Nullable Procedure found = file(wanted).map(ProcedureFile::procedure).orElse(null);
        if (found == null) {
            throw new IllegalStateException("Expected route version " + wanted + ", but it is missing");
        }
        return found;
    }
}
