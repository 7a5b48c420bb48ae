package qingdan.kernel.domain;

/** The check-digit arithmetic of the national codes and of our own numbers. */
final class CheckDigits {
    private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String ORG_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] CREDIT_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORG_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] CITIZEN_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    /** A totally anti-symmetric quasigroup of order ten (H. M. Damm, 2004). */
    private static final int[][] DAMM = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
    };

    private CheckDigits() {}

    /** GB 32100-2015 over the first 17 characters; -1 when one of them is not of the alphabet. */
    static int creditCode(String code) {
        int sum = weighted(code, CREDIT_ALPHABET, CREDIT_WEIGHTS);
        return sum < 0 ? -1 : CREDIT_ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** GB 11714-1997 over the first 8 characters; -1 when one of them is not a digit or capital letter. */
    static int organisationCode(String code) {
        int sum = weighted(code, ORG_ALPHABET, ORG_WEIGHTS);
        int check = 11 - sum % 11;
        return sum < 0 ? -1 : check == 10 ? 'X' : check == 11 ? '0' : '0' + check;
    }

    /** GB 11643-1999 over the first 17 digits; -1 when one of them is not a digit. */
    static int citizenNumber(String code) {
        int sum = weighted(code, "0123456789", CITIZEN_WEIGHTS);
        return sum < 0 ? -1 : "10X98765432".charAt(sum % 11);
    }

    /** Damm's digit: finds every wrong digit and every swap of neighbours. Digits only. */
    static char damm(String digits) {
        return (char) ('0' + dammState(digits));
    }

    static boolean dammHolds(String digitsWithCheck) {
        return dammState(digitsWithCheck) == 0;
    }

    private static int dammState(String digits) {
        int state = 0;
        for (int i = 0; i < digits.length(); i++) {
            state = DAMM[state][digits.charAt(i) - '0'];
        }
        return state;
    }

    private static int weighted(String code, String alphabet, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            int value = alphabet.indexOf(code.charAt(i));
            if (value < 0) {
                return -1;
            }
            sum += value * weights[i];
        }
        return sum;
    }
}
