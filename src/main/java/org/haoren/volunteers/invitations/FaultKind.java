package org.haoren.volunteers.invitations;

/** What is wrong with a row, or why nobody is invited by it; the words stand under {@code volunteers.invitations.fault.<kind>}. */
public enum FaultKind {
    MISSING, UNREADABLE, TOO_LONG, FORMULA, MERGED, ERROR, TOO_WIDE, TYPE_UNKNOWN, NUMBER_WRONG, NUMBER_ROUNDED, COUNTRY_WRONG, BORN_WRONG, CONTACT_WRONG, HOURS_WRONG, DAY_WRONG,
    SOURCE_NEEDED, TWICE, CONTACT_TWICE, ALREADY_HERE, NOT_OF_AGE
}
