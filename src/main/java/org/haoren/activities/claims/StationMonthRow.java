package org.haoren.activities.claims;

import org.haoren.places.stations.StationId;

/** What the staff of a station wrote in during one month. @param minutes all of it, whatever became of it */
public record StationMonthRow(StationId station, long entries, UsedRow minutes) {}
