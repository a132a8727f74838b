package org.haoren.activities.hours;

/** A confirmation. @param leaf index in the log {@code city} */
public record ConfirmedRow(EntryId entry, long leaf) {}
