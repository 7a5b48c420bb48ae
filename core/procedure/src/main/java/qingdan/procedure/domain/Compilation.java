package qingdan.procedure.domain;

import java.util.List;

/** Outcome of compiling a draft (编译结果): a sound procedure, or every fault that was found. */
public sealed interface Compilation {
    record Compiled(Procedure procedure) implements Compilation {}

    record Rejected(List<Fault> faults) implements Compilation {
        public Rejected {
            faults = List.copyOf(faults);
        }
    }

    static Compilation of(ProcedureDraft draft, Vocabulary words) {
        List<Fault> faults = Soundness.faults(draft, words);
        return faults.isEmpty() ? new Compiled(new Procedure(draft)) : new Rejected(faults);
    }
}
