package org.haoren.volunteers;

/** Numbers for volunteers who are written past the portal. */
public final class VolunteerNumbers {
    private VolunteerNumbers() {}

    /** @param serial 0 to 99,999,999 */
    public static String of(int year, int serial) {
        return VolunteerNumber.of(year, serial).value();
    }
}
