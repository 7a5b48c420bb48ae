package qingdan.handlers.portal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.casework.event.ApplicationSubmitted.Applicant;
import qingdan.contract.Principal;
import qingdan.contract.model.SubmitApplication;
import qingdan.kernel.domain.CitizenId;

/** Who applies (申请人), as the signed-in identity says; never as the form claims. */
final class Applicants {
    private static final int SHOWN_HEAD = 6;
    private static final int SHOWN_TAIL = 4;

    private Applicants() {}

    static Applicant of(Principal p, SubmitApplication body) {
        Principal.Represented company = p.actsFor();
        if (company != null && company.code() != null)
            return new Applicant(
                    "legal-person",
                    company.name(),
                    company.code(),
                    company.code(),
                    p.name(),
                    body.contact().name(),
                    body.contact().phone());
        String number = citizenNumber(body).orElse(null);
        return new Applicant(
                "natural-person",
                company == null ? p.name() : company.name(),
                mask(number),
                number,
                company == null ? null : p.name(),
                body.contact().name(),
                body.contact().phone());
    }

    /** The number the applicant gave in the form, where the item asks for it. */
    private static Optional<String> citizenNumber(SubmitApplication body) {
        return body.form().values().stream()
                .filter(v -> v.length() == 18 && CitizenId.isValid(v))
                .findFirst();
    }

    private static String mask(@Nullable String number) {
        if (number == null) return "—";
        return number.substring(0, SHOWN_HEAD) + "********" + number.substring(number.length() - SHOWN_TAIL);
    }
}
