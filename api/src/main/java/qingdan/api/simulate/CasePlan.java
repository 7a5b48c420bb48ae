package qingdan.api.simulate;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * What will happen to one simulated case, drawn from the seed and its number alone: the same seed gives the same plans, whoever is faster
 * (剧本). Pure.
 *
 * @param item place of the item among those that can be applied for
 * @param applicant place of the applicant among those who may, modulo how many they are
 * @param corrected whether the window asks once for correction
 * @param stars rating from 1 to 5; 0 when the applicant does not rate
 * @param repeats whether each command is sent twice with the same key, as a phone with a bad line does
 * @param fillSeed seed of what stands in the form
 */
record CasePlan(
        int number,
        int item,
        int applicant,
        Ending ending,
        boolean corrected,
        int stars,
        boolean repeats,
        long fillSeed) {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    static CasePlan draw(long seed, int number, int items) {
        RandomGenerator chance = new SplittableRandom(seed * MIX + number);
        Ending ending = ending(chance.nextInt(100));
        return new CasePlan(
                number,
                chance.nextInt(items),
                chance.nextInt(1 << 20),
                ending,
                ending != Ending.WITHDRAWN_EARLY && chance.nextInt(100) < 20,
                chance.nextInt(100) < 30 ? 1 + chance.nextInt(5) : 0,
                chance.nextInt(100) < 15,
                chance.nextLong());
    }

    /** Of a hundred cases 70 are granted, 12 refused, 8 not accepted, 8 withdrawn at rest and 2 while being decided. */
    private static Ending ending(int percent) {
        if (percent < 70) return Ending.GRANTED;
        if (percent < 82) return Ending.REFUSED;
        if (percent < 90) return Ending.NOT_ACCEPTED;
        if (percent < 94) return Ending.WITHDRAWN_EARLY;
        if (percent < 98) return Ending.WITHDRAWN_LATE;
        return Ending.CROSSING;
    }

    boolean isRated() {
        return stars > 0
                && switch (ending) {
                    case GRANTED, REFUSED, NOT_ACCEPTED -> true;
                    case WITHDRAWN_EARLY, WITHDRAWN_LATE, CROSSING -> false;
                };
    }
}
