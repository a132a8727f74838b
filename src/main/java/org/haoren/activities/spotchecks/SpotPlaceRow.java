package org.haoren.activities.spotchecks;

/** A place that was drawn, for everybody. @param place from 0 @param leaf of the confirmation, in the log {@code city} */
public record SpotPlaceRow(long place, long leaf) {}
