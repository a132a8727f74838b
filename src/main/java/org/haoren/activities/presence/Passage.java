package org.haoren.activities.presence;

import java.time.Instant;
import org.haoren.platform.permit.AccountId;

/** A check-in or a check-out. @param by the volunteer, or the leader who read the card @param late null where it was handed in on the spot @param band null where nobody was asked how far away they were */
record Passage(Means means, AccountId by, Instant at, LateNote late, BandRow band) {
    Passage(Means means, AccountId by, Instant at) {
        this(means, by, at, null, null);
    }
}
