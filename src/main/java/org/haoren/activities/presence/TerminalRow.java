package org.haoren.activities.presence;

import java.time.Instant;
import org.haoren.places.stations.StationId;

/** An open terminal, for the staff of its station. @param openedBy name @param usedAt null where nobody has passed yet */
public record TerminalRow(String code, StationId station, String name, String openedBy, Instant openedAt, Instant endsAt, Instant usedAt) {}
