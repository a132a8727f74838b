package org.haoren.wishes;

import java.time.Instant;
import java.util.Map;
import org.haoren.places.stations.StationId;
import org.haoren.platform.facts.Fact;
import org.haoren.platform.permit.AccountId;

/**
 * Both sides agree that a wish came true.
 *
 * @param volunteer who did it; stands sealed in the log
 * @param minutes of service; 0 for goods
 * @param deliveredAt when the volunteer reported it
 */
public record WishFulfilled(WishId wish, StationId station, AccountId volunteer, int minutes, String titleZh, String titleEn, Instant deliveredAt, Instant at)
        implements Fact {
    @Override
    public String subject() {
        return wish.code();
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of("volunteer", Long.toString(volunteer.value()), "minutes", Integer.toString(minutes));
    }
}
