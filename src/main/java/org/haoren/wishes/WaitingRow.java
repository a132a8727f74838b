package org.haoren.wishes;

import java.time.Instant;
import org.haoren.places.stations.StationId;

/** A wish in a station's queue, without its content: opening that is a reading of the file. */
public record WaitingRow(WishId id, StationId station, WishKind kind, int valueYuan, Instant postedAt) {}
