package org.haoren.activities.claims;

import java.time.Instant;
import org.haoren.activities.hours.EntryId;

/** A claim, for whoever confirms it. @param witness empty where none was named */
public record HoursClaimRow(EntryId entry, Instant begins, Instant ends, String did, String witness) {}
