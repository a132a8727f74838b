package org.haoren.volunteers;

/** What the public check says about a number that was given. @param year of registration @param stars 0 to 5 */
public record NumberRow(String number, int year, int stars) {
    public String spaced() {
        return new VolunteerNumber(number).spaced();
    }
}
