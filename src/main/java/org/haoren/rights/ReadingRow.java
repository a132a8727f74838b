package org.haoren.rights;

import java.time.Instant;

/** @param reader name of the person who opened it @param thing as in {@code rights.thing.…} @param purpose as in {@code rights.purpose.…} @param note or null */
public record ReadingRow(String reader, String thing, String reference, String purpose, String note, Instant at) {}
