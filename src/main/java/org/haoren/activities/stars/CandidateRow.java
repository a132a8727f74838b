package org.haoren.activities.stars;

/**
 * A volunteer who has reached more than they hold.
 *
 * @param number of the volunteer
 * @param reached stars by hours
 * @param voidedPercent of their entries that were refused or voided
 * @param good whether the quality condition is met
 * @param disputed whether the registration is under dispute: its hours are no evidence meanwhile
 */
public record CandidateRow(String number, String name, int stars, int reached, long minutes, int voidedPercent, boolean good, boolean disputed) {}
