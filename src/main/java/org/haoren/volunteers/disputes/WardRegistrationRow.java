package org.haoren.volunteers.disputes;

import java.time.LocalDate;

/**
 * "Is my child registered as a volunteer here?"
 *
 * @param number null where the ward is no volunteer, as {@code since} and {@code by}
 * @param hours minutes by class; nothing where there are none
 * @param dispute the ward's latest; null where there never was one
 * @param open whether a dispute can be opened now
 */
public record WardRegistrationRow(String number, LocalDate since, RegisteredBy by, KeptHours.Sums hours, OwnDisputeRow dispute, boolean open) {
    public boolean registered() {
        return number != null;
    }
}
