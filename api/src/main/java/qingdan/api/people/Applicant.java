package qingdan.api.people;

/**
 * Somebody who applies, for himself or for a company (申请人).
 *
 * @param kind as items name those they are for: natural-person or enterprise
 */
public record Applicant(Person person, String kind, String contact, String phone) {}
