package qingdan.procedure.domain;

/** One way a task may end (办理结果), offered to its post as a button. */
public record Outcome(String code, String zh, String en) {}
