package org.haoren.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.haoren.activities.hours.HoursDesk;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.awards.honours.HonourDesk;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.credibility.log.LogDesk;
import org.haoren.places.stations.StationDesk;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.volunteers.VolunteerDesk;
import org.haoren.wishes.WishDesk;

/** The home page's reading: the same for everybody, so that it is read once and kept for a few seconds. */
@ApplicationScoped
@Transactional
@Permit
public class HomeDesk {
    private static final int SHOWN_WISHES = 4;
    private static final int SHOWN_HONOURS = 5;
    @Inject ShiftDesk shifts;
    @Inject WishDesk wishes;
    @Inject RoundDesk rounds;
    @Inject HonourDesk honours;
    @Inject HoursDesk hours;
    @Inject VolunteerDesk volunteers;
    @Inject StationDesk stations;
    @Inject LogDesk log;
    @Inject Kept kept;

    @Permit(Role.PUBLIC)
    public HomeRow home() {
        return kept.orElse(this::read);
    }

    private HomeRow read() {
        var wall = wishes.wall(1).rows();
        var wishCount = wishes.waitingCount();
        var newest = honours.wall(1).rows();
        return new HomeRow(shifts.upcomingCount(), shifts.upcoming(1).rows(), wishCount, first(wall, SHOWN_WISHES), rounds.current().orElse(null),
                first(newest, SHOWN_HONOURS), figures());
    }

    private FiguresRow figures() {
        return new FiguresRow(volunteers.count(), stations.approvedCount(), hours.confirmedMinutes(), wishes.fulfilledCount(), honours.count(),
                log.head("city").size());
    }

    private static <T> List<T> first(List<T> rows, int number) {
        return rows.subList(0, Math.min(number, rows.size()));
    }
}
