package org.haoren.activities.hours;

import java.time.Instant;

/**
 * An entry that counts, for the room that certifies it.
 *
 * @param en empty where only Chinese was written
 * @param field code of the service field; null where a wish was fulfilled, which has none
 */
public record CertifiedRow(EntryId id, Instant servedAt, int minutes, Source source, String zh, String en, String field) {}
