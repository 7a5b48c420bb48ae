package qingdan.registry.event;

/** 常见问题. */
public record Question(String question, String answer) {}
