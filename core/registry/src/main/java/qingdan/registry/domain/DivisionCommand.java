package qingdan.registry.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.Division;

/**
 * What the province wants done with a division (行政区划维护). Each names its reason and the document that orders it. A new code
 * for a division (换码) is the new code set up in the old one's place, and the old one ended with the new one as successor.
 */
public sealed interface DivisionCommand {
    /** Six digits. */
    String code();

    /** First day on which it holds. */
    LocalDate from();

    /**
     * Set up a division (设立).
     *
     * @param division valid from the command's day, without an end
     * @param predecessor code whose place it takes; null when none
     */
    record RegisterDivision(Division division, @Nullable String predecessor, String reason, String basis)
            implements DivisionCommand {
        @Override
        public String code() {
            return division.code();
        }

        @Override
        public LocalDate from() {
            return division.validFrom();
        }
    }

    /**
     * Another name, kind or parent under the same code (更名、撤县设市或设区、改隶).
     *
     * @param division the whole division as it is to be from its first day on; its level is the one it has
     */
    record AmendDivision(Division division, String reason, String basis) implements DivisionCommand {
        @Override
        public String code() {
            return division.code();
        }

        @Override
        public LocalDate from() {
            return division.validFrom();
        }
    }

    /** Use the code no longer (撤销), another one taking its place or not (并入、换码). */
    record AbolishDivision(
            String code, LocalDate from, @Nullable String successor, String reason, String basis)
            implements DivisionCommand {}
}
