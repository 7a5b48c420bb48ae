package qingdan.procedure.domain;

import java.util.Map;
import qingdan.procedure.event.Value;

/** What may be asked of a procedure (程序命令). */
public sealed interface ProcedureCommand {
    /** Begin. */
    record Start(Map<String, Value> variables) implements ProcedureCommand {}

    /** The task or service at a token is done. */
    record Complete(int token, String outcome, Map<String, Value> variables) implements ProcedureCommand {}

    /** A timer's time has come. */
    record Fire(int token, String timer) implements ProcedureCommand {}

    /** Stop everywhere, e.g. because the application was withdrawn. */
    record Cancel() implements ProcedureCommand {}
}
