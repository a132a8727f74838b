package org.haoren.activities.commendations;

import java.time.Instant;
import org.haoren.places.stations.StationId;

/** @param station null where the office commends @param name of the volunteer; null where it is not public @param reasonEn empty where it was written in Chinese only */
public record CommendationRow(String code, StationId station, String name, String reasonZh, String reasonEn, Instant givenAt, CommendationState state) {}
