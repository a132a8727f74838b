package org.haoren.volunteers;

import java.time.LocalDate;
import java.time.Period;

/** From which age somebody may register alone; the birthday counts. @param years of life completed */
record FullAge(int years) {
    FullAge {
        if (years < 8 || years > 30) throw new IllegalArgumentException("haoren.volunteer.full-age must be within 8 and 30, not " + years);
    }

    /** Somebody born on 29 February completes a year on 1 March where there is no 29 February. */
    boolean reached(LocalDate born, LocalDate today) {
        return Period.between(born, today).getYears() >= years;
    }
}
