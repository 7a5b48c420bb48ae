package qingdan.registry.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.Organ;

/** What the province wants done with an implementing body (实施主体维护). Each names its reason and the document that orders it. */
public sealed interface OrganCommand {
    /** The code under which the body was or is taken in. */
    String code();

    /** First day on which it holds. */
    LocalDate from();

    /** Set up a body (设立); its code is a temporary one if {@code organ.sample()}. */
    record RegisterOrgan(Organ organ, LocalDate from, String reason, String basis) implements OrganCommand {
        @Override
        public String code() {
            return organ.code();
        }
    }

    /**
     * Another name, other departments or contacts, the registered code (更名、变更、换码).
     *
     * @param organ the whole body as it is to be; its code, region and level are those it has
     * @param creditCode the credit code to use from that day
     * @param temporary whether that is still the temporary one
     */
    record AmendOrgan(Organ organ, String creditCode, boolean temporary, LocalDate from, String reason, String basis)
            implements OrganCommand {
        @Override
        public String code() {
            return organ.code();
        }
    }

    /** Take the body away (撤销), or merge it into another one (并入). */
    record AbolishOrgan(
            String code, LocalDate from, @Nullable String successor, String reason, String basis)
            implements OrganCommand {}
}
