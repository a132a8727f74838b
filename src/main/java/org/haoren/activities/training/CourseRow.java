package org.haoren.activities.training;

import org.haoren.places.stations.StationId;

/**
 * A course, for everybody.
 *
 * @param station null where the office gives it
 * @param en empty, as teachesEn, where it was written in Chinese only
 * @param validMonths null where it counts for ever
 */
public record CourseRow(String code, StationId station, String zh, String en, String teachesZh, String teachesEn, int lengthMinutes, Integer validMonths) {}
