package org.haoren.volunteers;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A volunteer's card, for the volunteer.
 *
 * @param number 14 digits
 * @param stars 0 to 5
 * @param since the city's calendar day of registration
 * @param address what the QR code leads to: another one at each look, good until {@code validUntil}
 * @param svg the QR code, drawn
 */
public record CardRow(String name, String number, int stars, LocalDate since, String address, Instant validUntil, String svg) {
    public String spaced() {
        return new VolunteerNumber(number).spaced();
    }

    @Override
    public String toString() {
        return "CardRow";
    }
}
