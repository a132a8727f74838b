package org.haoren.rights;

import java.time.Instant;
import java.time.LocalDate;

/** @param day in the city's calendar @param table as in {@code rights.table.…} @param deleted rows @param past rows from before this had had their term */
public record SweepRow(LocalDate day, String table, long deleted, Instant past, Instant at) {}
