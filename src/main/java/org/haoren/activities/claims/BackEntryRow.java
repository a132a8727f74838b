package org.haoren.activities.claims;

import java.time.Instant;
import org.haoren.activities.hours.EntryId;

/** What staff wrote in afterwards, for those who decide about it. @param evidence address that opens it for some minutes @param station minutes written in at the station in that month so far, and the most @param volunteer likewise for the volunteer in that year */
public record BackEntryRow(EntryId entry, String reason, String evidence, Instant enteredAt, UsedRow station, UsedRow volunteer) {}
