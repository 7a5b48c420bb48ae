package qingdan.api.people;

/** Who works on the licences of one organ (一个机关的承办人员): three people, for accepting, reviewing and deciding must not be one. */
public record Officers(String organCode, Person window, Person reviewer, Person decider) {}
