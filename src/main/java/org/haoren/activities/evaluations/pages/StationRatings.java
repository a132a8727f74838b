package org.haoren.activities.evaluations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.haoren.activities.evaluations.AverageRow;
import org.haoren.activities.evaluations.RatingDesk;
import org.haoren.places.stations.StationId;

/** What volunteers say of a station, on its page. */
@Named
@RequestScoped
public class StationRatings {
    @Inject RatingDesk desk;
    private final Map<StationId, AverageRow> known = new HashMap<>();

    public AverageRow of(StationId station) {
        return known.computeIfAbsent(station, desk::average);
    }
}
