package qingdan.identity.domain;

import java.time.LocalDate;
import java.util.List;

/** A member of staff (工作人员): a natural person with his appointments. */
public record Staff(NaturalPerson person, List<Appointment> appointments) {

    public Staff {
        appointments = List.copyOf(appointments);
        for (Appointment appointment : appointments) {
            if (!appointment.person().equals(person.id())) {
                throw new IllegalArgumentException("Expected the person's own appointments");
            }
        }
    }

    /** The posts he may act in on a day. */
    public List<Appointment> heldOn(LocalDate day) {
        return appointments.stream().filter(each -> each.holdsOn(day)).toList();
    }
}
