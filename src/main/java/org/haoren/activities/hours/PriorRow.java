package org.haoren.activities.hours;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Hours brought along, as their owner sees them.
 *
 * @param since from when on; null where the list did not say
 * @param source in the words of the list
 * @param origin who kept the list
 * @param refusedAt null unless their owner does not want them
 */
public record PriorRow(String code, int minutes, LocalDate since, String source, String origin, Instant recordedAt, Instant refusedAt) {}
