package qingdan.api.simulate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import qingdan.contract.model.CaseState;
import qingdan.kernel.domain.CaseNumber;

/**
 * The account at the end (对账): every case that was submitted stands at the county, at the province and before its applicant, once, in
 * the same state, and that state is one its plan allows. Pure.
 *
 * @param county states by acceptance number as the county's officers see them; a list has several only when something is wrong
 * @param province the same as the province's supervisor sees it
 * @param applicants the same as the applicants see it
 */
record Reckoning(
        List<Fate> fates,
        Map<String, List<CaseState>> county,
        Map<String, List<CaseState>> province,
        Map<String, List<CaseState>> applicants) {
    private static final int MOST_FAULTS = 20;

    /** What is wrong, at most twenty sentences; empty when everything is accounted for. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (Fate fate : fates) {
            if (fate.failure() != null) faults.add("case " + fate.plan().number() + ": " + fate.failure());
            String number = fate.number();
            if (number == null) continue;
            if (!CaseNumber.isValid(number)) faults.add(number + ": the check digit is wrong");
            if (!numbers.add(number)) faults.add(number + ": given twice");
            account(fate, number, faults);
        }
        return faults.size() > MOST_FAULTS ? faults.subList(0, MOST_FAULTS) : faults;
    }

    private void account(Fate fate, String number, List<String> faults) {
        List<CaseState> here = county.getOrDefault(number, List.of());
        List<CaseState> above = province.getOrDefault(number, List.of());
        List<CaseState> mine = applicants.getOrDefault(number, List.of());
        if (here.size() != 1 || above.size() != 1 || mine.size() != 1)
            faults.add(number + ": county has " + here + ", province " + above + ", applicant " + mine);
        else if (!here.equals(above) || !here.equals(mine))
            faults.add(number + " (" + fate.plan().ending() + "): county says " + here.getFirst() + ", province "
                    + above.getFirst() + ", applicant " + mine.getFirst());
        else if (fate.failure() == null && !fate.plan().ending().isRight(here.getFirst()))
            faults.add(number + ": planned " + fate.plan().ending() + ", but ended " + here.getFirst());
    }

    /** How many ended how, as the county has it. */
    Map<String, Long> byState() {
        Map<String, Long> counts = new TreeMap<>();
        for (Fate fate : fates) {
            List<CaseState> states = fate.number() == null ? List.of() : county.getOrDefault(fate.number(), List.of());
            counts.merge(states.isEmpty() ? "missing" : states.getFirst().wire(), 1L, Long::sum);
        }
        return counts;
    }

    /** How many were planned how. */
    Map<String, Long> byEnding() {
        Map<String, Long> counts = new HashMap<>();
        for (Fate fate : fates)
            counts.merge(fate.plan().ending().name().toLowerCase(java.util.Locale.ROOT), 1L, Long::sum);
        return new TreeMap<>(counts);
    }
}
