package org.haoren.activities.spotchecks;

/** A place that was drawn, for everybody. @param place from 0 @param leaf of the confirmation, in the log {@code city} */
public record SpotPlaceRow(long place, long leaf) {
    private static final long NOWHERE = -1;

    /** What is no number is no place either, and that is said to those only who may see any. */
    public static long read(String written) {
        return written.matches("\\d{1,18}") ? Long.parseLong(written) : NOWHERE;
    }
}
