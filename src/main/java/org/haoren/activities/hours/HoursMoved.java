package org.haoren.activities.hours;

import org.haoren.platform.permit.AccountId;

/**
 * That a volunteer's entries have changed, told in the transaction in which they did; for rooms that keep sums of their own.
 *
 * @param confirmedMinutes more, or less, that count
 * @param entries more
 * @param voided more
 */
public record HoursMoved(AccountId volunteer, Source source, int confirmedMinutes, int entries, int voided) {}
