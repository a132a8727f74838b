package org.haoren.activities.spotchecks;

import java.time.Instant;
import org.haoren.activities.hours.EntryRow;

/** A drawn entry, for the auditors. @param reason null, as foundAt, until somebody has found upon it; empty where there was nothing to say */
public record SpotEntryRow(String month, long place, EntryRow entry, Finding finding, String reason, Instant foundAt) {}
