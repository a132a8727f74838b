package org.haoren.activities.presence;

/**
 * The code of a shift as the station's screen shows it.
 *
 * @param address what the QR code leads to
 * @param svg the QR code, drawn
 * @param digits six
 * @param secondsLeft until the next one; this one is accepted for some time longer
 */
public record ScreenRow(String address, String svg, String digits, int secondsLeft) {
    public String spaced() {
        return digits.substring(0, 3) + " " + digits.substring(3);
    }

    @Override
    public String toString() {
        return "ScreenRow";
    }
}
