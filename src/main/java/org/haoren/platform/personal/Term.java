package org.haoren.platform.personal;

/**
 * How long a row is kept, whoever it is about.
 *
 * @param column a moment from which the term runs; rows without one stay
 * @param setting the number of days, or null
 * @param days where no setting says so
 * @param here whether the nightly run deletes the rows, or the room itself does so, minute by minute
 */
public record Term(String column, String setting, int days, boolean here) {}
