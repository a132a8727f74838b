package org.haoren.activities.hours;

import org.haoren.platform.store.Page;

/** A volunteer's record. @param confirmedMinutes the sum over confirmed entries @param waitingMinutes the sum over those not yet confirmed */
public record RecordRow(long confirmedMinutes, long waitingMinutes, Page<EntryRow> entries) {}
