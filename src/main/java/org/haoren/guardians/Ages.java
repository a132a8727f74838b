package org.haoren.guardians;

import java.time.LocalDate;
import java.time.Period;

/**
 * Where maturity changes, in completed years of life; the birthday counts.
 *
 * @param child from when on somebody may be a volunteer, by a guardian's act
 * @param login from when on they may act for themself, with a guardian's consent
 * @param income from when on who lives by their own income is of full age
 * @param full from when on everybody is
 */
record Ages(int child, int login, int income, int full) {
    /** Somebody born on 29 February completes a year on 1 March where there is no 29 February. */
    Maturity of(LocalDate born, LocalDate today, boolean ownIncome) {
        var years = Period.between(born, today).getYears();
        if (years >= full || ownIncome && years >= income) return Maturity.FULL;
        if (years >= login) return Maturity.LIMITED;
        return years >= child ? Maturity.CHILD : Maturity.FAMILY;
    }

    /** The first day of full age. */
    LocalDate fullFrom(LocalDate born) {
        var day = born.plusYears(full);
        return Period.between(born, day).getYears() < full ? day.plusDays(1) : day;
    }
}
