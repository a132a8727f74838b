package org.haoren.volunteers.invitations;

/** A column of a list; the names by which it is known stand under {@code volunteers.invitations.column.<part>}. */
public enum Part { NAME, TYPE, NUMBER, COUNTRY, BORN, CONTACT, HOURS, SINCE, SOURCE, ROW }
