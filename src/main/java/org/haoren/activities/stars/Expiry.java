package org.haoren.activities.stars;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Optional;
import org.haoren.platform.facts.Fact;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.store.Sweeping;
import org.haoren.platform.time.CityTime;
import org.haoren.volunteers.StarsChanged;
import org.haoren.volunteers.disputes.DisputeDesk;

/** Ends stars on the day on which they expire, where the city has set that they do. Locks the registration, the standing and the grant in this order, as whoever decides about stars. */
@ApplicationScoped
class Expiry {
    @Inject StarStore store;
    @Inject DisputeDesk disputes;
    @Inject Event<StarsChanged> changed;
    @Inject CityTime time;
    @Inject Facts facts;

    @Transactional
    void hear(@Observes Sweeping sweeping) {
        var today = time.day(sweeping.now());
        var people = store.expired(today);
        if (people.isEmpty()) return;
        disputes.hold(people);
        var standings = store.lockedStandings(people).stream().collect(toMap(Standing::account, each -> each));
        var told = new ArrayList<Fact>();
        for (var grant : store.lockedExpired(people, today)) {
            if (grant.state() != StarState.GRANTED) continue;
            grant.expire();
            Optional.ofNullable(standings.get(grant.account())).ifPresent(standing -> standing.holds(0));
            changed.fire(new StarsChanged(grant.account(), 0));
            told.add(StarFacts.expired(grant, sweeping.now()));
        }
        if (!told.isEmpty()) facts.fireAll(told);
    }
}
