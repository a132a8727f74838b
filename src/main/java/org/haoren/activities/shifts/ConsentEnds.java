package org.haoren.activities.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.haoren.guardians.ConsentPurpose;
import org.haoren.guardians.ConsentWithdrawn;
import org.haoren.platform.facts.Fact;
import org.haoren.platform.facts.Facts;

/**
 * When a guardian withdraws consent, the ward's places in shifts that have not begun are given back; what has been stays. The ward is locked as whoever signs up is, so
 * that a place taken at the same moment is either given back here or refused there.
 */
@ApplicationScoped
class ConsentEnds {
    @Inject ShiftStore shifts;
    @Inject ShiftPeople people;
    @Inject Facts facts;

    void hear(@Observes ConsentWithdrawn withdrawn) {
        if (withdrawn.purpose() != ConsentPurpose.VOLUNTEERING || !withdrawn.counted()) return;
        people.lock(List.of(withdrawn.ward()));
        var places = shifts.ahead(withdrawn.ward(), withdrawn.at());
        var told = new ArrayList<Fact>();
        for (var shift : shifts.locked(places.stream().map(SignUp::shift).toList())) {
            places.stream().filter(place -> place.in(shift)).forEach(place -> shift.giveBack(place, withdrawn.at()));
            told.add(ShiftFacts.givenBack(shift.id(), withdrawn.ward(), withdrawn.at()));
        }
        if (!told.isEmpty()) facts.fireAll(told);
    }
}
