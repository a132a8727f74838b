package org.haoren.activities.hours;

/**
 * Sums against what the entries themselves say.
 *
 * @param volunteersOff how many volunteers' sums differ from their entries
 * @param cityMinutes the city's total as it is shown
 * @param cityEntries the same, added up from the entries
 */
public record SumsRow(long volunteersOff, long cityMinutes, long cityEntries) {
    public boolean right() {
        return volunteersOff == 0 && cityMinutes == cityEntries;
    }
}
