package qingdan.procedure.domain;

import java.util.List;

/** A procedure as it was read, not yet checked (程序草案). Node and flow order is the file's order. */
public record ProcedureDraft(String key, String name, List<Node> nodes, List<Flow> flows) {
    public ProcedureDraft {
        nodes = List.copyOf(nodes);
        flows = List.copyOf(flows);
    }
}
