package org.haoren.office.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.haoren.platform.permit.Role;
import org.haoren.volunteers.Relation;
import org.haoren.volunteers.VolunteerDesk;
import org.haoren.volunteers.VolunteerForm;
import org.haoren.volunteers.VolunteerTime;
import org.haoren.volunteers.disputes.DisputeDesk;

/** Two people whose registration is disputed: one waits, with the other the office is late. */
@ApplicationScoped
class DemoDisputes {
    private static final String LATE = "10000000019";
    private static final String WAITING = "10000000018";
    @Inject VolunteerDesk volunteers;
    @Inject DisputeDesk disputes;
    @Inject Cast cast;

    void plan(Instant now) {
        disputed(LATE, now.minus(Duration.ofDays(60)), now.minus(Duration.ofDays(35)));
        disputed(WAITING, now.minus(Duration.ofDays(30)), now.minus(Duration.ofDays(2)));
    }

    private void disputed(String login, Instant registered, Instant doubted) {
        cast.act(login, registered, () -> {
            volunteers.register(new VolunteerForm("", List.of(), List.of(), List.of(VolunteerTime.WEEKEND_DAY.code()), login, "家人", Relation.FRIEND, "19900000001", true));
            cast.holds(login, Role.VOLUNTEER, "");
            cast.act(login, doubted, disputes::disputeMine);
        });
    }
}
