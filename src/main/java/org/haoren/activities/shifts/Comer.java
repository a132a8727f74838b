package org.haoren.activities.shifts;

import java.util.ArrayList;
import java.util.List;
import org.haoren.guardians.Maturity;
import org.haoren.platform.refusal.Refusal;

/**
 * Who wants to come.
 *
 * @param age on the day of the shift, in full years
 * @param consented whether a guardian's consent to volunteering counts; of no meaning for adults
 * @param accompanied whether a guardian has a place in the same shift
 */
record Comer(int age, Maturity maturity, boolean consented, boolean accompanied) {
    static Comer adult(int age) {
        return new Comer(age, Maturity.FULL, false, false);
    }

    /** Whether they stay only as long as a guardian does. */
    boolean needsCompany(boolean pairs) {
        return maturity.sheltered() || pairs && maturity.minor();
    }

    /** @param adultsOnly whether the field refuses minors, whatever the shift says */
    List<Refusal> objections(boolean pairs, int minimumAge, boolean adultsOnly) {
        var found = new ArrayList<Refusal>();
        if (age < minimumAge) found.add(ShiftRefusal.TOO_YOUNG.with(minimumAge));
        if (!maturity.minor()) return found;
        if (adultsOnly) found.add(ShiftRefusal.MINORS_REFUSED);
        if (!consented) found.add(ShiftRefusal.CONSENT_NEEDED);
        if (maturity == Maturity.FAMILY && !pairs) found.add(ShiftRefusal.PAIRS_ONLY);
        if (needsCompany(pairs) && !accompanied) found.add(ShiftRefusal.GUARDIAN_NOT_IN);
        return found;
    }
}
