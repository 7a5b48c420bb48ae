package qingdan.api.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import qingdan.contract.model.CaseState;
import qingdan.kernel.domain.CaseNumber;
import qingdan.kernel.domain.RegionCode;

class ReckoningLawTest {
    private static final String NUMBER = CaseNumber.of(
                    new RegionCode("340123"), java.time.LocalDate.of(2026, 11, 22), 17)
            .value();
    private static final List<CaseState> DELIVERED = List.of(CaseState.DELIVERED);

    @Test
    void shouldFindNothingWhenAllSayTheSame() {
        Reckoning right = of(fate(Ending.GRANTED, null), DELIVERED, DELIVERED, DELIVERED);
        assertEquals(List.of(), right.faults());
        assertEquals(Map.of("delivered", 1L), right.byState());
        assertEquals(Map.of("granted", 1L), right.byEnding());
    }

    @Test
    void shouldTellWhatIsLostDoubledOrDifferent() {
        Fate fate = fate(Ending.GRANTED, null);
        told("county has []", of(fate, List.of(), DELIVERED, DELIVERED));
        told("province []", of(fate, DELIVERED, List.of(), DELIVERED));
        told("applicant [", of(fate, DELIVERED, DELIVERED, List.of(CaseState.DELIVERED, CaseState.DELIVERED)));
        told("applicant granted", of(fate, DELIVERED, DELIVERED, List.of(CaseState.GRANTED)));
        told("planned NOT_ACCEPTED", of(fate(Ending.NOT_ACCEPTED, null), DELIVERED, DELIVERED, DELIVERED));
        told("went wrong", of(fate(Ending.GRANTED, "went wrong"), DELIVERED, DELIVERED, DELIVERED));
    }

    @Test
    void shouldTellANumberThatIsGivenTwiceOrWrong() {
        Fate fate = fate(Ending.GRANTED, null);
        Map<String, List<CaseState>> states = Map.of(NUMBER, DELIVERED);
        told("given twice", new Reckoning(List.of(fate, fate), states, states, states));
        String wrong = NUMBER.substring(0, NUMBER.length() - 1) + (NUMBER.endsWith("0") ? "1" : "0");
        Map<String, List<CaseState>> other = Map.of(wrong, DELIVERED);
        told(
                "check digit",
                new Reckoning(List.of(new Fate(fate.plan(), UUID.randomUUID(), wrong, null)), other, other, other));
    }

    @Test
    void shouldAllowEitherEndOfACrossing() {
        Fate fate = fate(Ending.CROSSING, null);
        for (CaseState state : List.of(CaseState.WITHDRAWN, CaseState.GRANTED)) {
            List<CaseState> all = List.of(state);
            assertEquals(List.of(), of(fate, all, all, all).faults());
        }
    }

    private static void told(String what, Reckoning reckoning) {
        assertTrue(
                reckoning.faults().toString().contains(what),
                () -> reckoning.faults().toString());
    }

    private static Fate fate(Ending ending, @org.jspecify.annotations.Nullable String failure) {
        CasePlan plan = new CasePlan(0, 0, 0, ending, false, 0, false, 1);
        return new Fate(plan, UUID.randomUUID(), NUMBER, failure);
    }

    private static Reckoning of(
            Fate fate, List<CaseState> county, List<CaseState> province, List<CaseState> applicants) {
        return new Reckoning(
                List.of(fate), Map.of(NUMBER, county), Map.of(NUMBER, province), Map.of(NUMBER, applicants));
    }
}
