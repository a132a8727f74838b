package org.haoren.credibility.collections;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A collection.
 *
 * @param from first day of service, as to is the last
 * @param lastDay on which somebody may still agree
 * @param agreed how many stand in it
 * @param opener name of who opened it; null where their account was erased
 */
public record CollectionRow(String code, String unit, String purpose, LocalDate from, LocalDate to, LocalDate lastDay, int agreed, boolean open, Instant openedAt, String opener) {}
