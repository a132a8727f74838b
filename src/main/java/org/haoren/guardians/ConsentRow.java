package org.haoren.guardians;

import java.time.Instant;

/**
 * What one guardian says to one purpose.
 *
 * @param given by this guardian; null where they have said nothing
 * @param counts whether it holds: the guardianship is confirmed, no other guardian has withdrawn it, and it is one that can be consented to at that age
 */
public record ConsentRow(ConsentPurpose purpose, Boolean given, Instant saidAt, boolean counts) {
    public boolean said() {
        return given != null && given;
    }
}
