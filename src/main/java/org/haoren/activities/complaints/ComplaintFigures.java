package org.haoren.activities.complaints;

/** Of the complaints that came within a year, for everybody. @param inTime of those that were answered @param founded wholly or in part */
public record ComplaintFigures(long received, long answered, long inTime, long founded) {}
