package org.haoren.activities.stars;

import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.refusal.Refusal;

/** What speaks for a star by now. @param reached stars by hours @param good whether the quality condition is met @param disputed whether somebody says that the registration, and so its hours, are not theirs */
record Evidence(int reached, boolean good, boolean disputed) {
    /** What is missing for that many. */
    List<Refusal> objections(int stars) {
        var found = new ArrayList<Refusal>();
        if (disputed) found.add(StarRefusal.UNDER_DISPUTE);
        if (reached < stars) found.add(StarRefusal.NOT_REACHED);
        if (!good) found.add(StarRefusal.QUALITY_TOO_LOW);
        return found;
    }
}
