package org.haoren.guardians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.haoren.accounts.AccountDesk;
import org.haoren.platform.facts.Fact;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.store.Sweeping;
import org.haoren.platform.time.CityTime;

/**
 * Coming of age. From the first moment of that day on the ward answers for themself whether anybody has written it down or not; this writes it down and tells both.
 */
@ApplicationScoped
class ComingOfAge {
    private static final int AT_ONCE = 100;
    @Inject GuardianStore store;
    @Inject Minors minors;
    @Inject AccountDesk accounts;
    @Inject CityTime time;
    @Inject Facts facts;

    @Transactional
    void sweep(@Observes Sweeping sweeping) {
        var due = store.runOut(time.today(), AT_ONCE);
        if (due.isEmpty()) return;
        minors.lock(due.stream().flatMap(each -> Stream.of(each.ward(), each.guardian())).filter(Objects::nonNull).toArray(AccountId[]::new));
        due.forEach(store::refresh);
        var wards = due.stream().map(Guardianship::ward).toList();
        var born = accounts.births(wards);
        var maturities = minors.maturities(wards);
        due.stream().filter(each -> each.stands() && maturities.get(each.ward()).minor()).forEach(each -> each.runUntil(minors.ages().fullFrom(born.get(each.ward()))));
        var told = ofAge(due.stream().filter(each -> each.stands() && !maturities.get(each.ward()).minor()).toList(), sweeping.now());
        if (!told.isEmpty()) facts.fireAll(told);
    }

    /** Ends what stands of the guardianships of somebody who answers for themself now. @return what has become true */
    List<Fact> ofAge(List<Guardianship> guardianships, Instant now) {
        var told = new ArrayList<Fact>();
        for (var each : guardianships) {
            if (each.accepted()) for (var person : List.of(each.ward(), each.guardian())) accounts.tell(person, GuardianLetter.FULL_AGE);
            store.dropProof(each);
            each.end(GuardianshipEnd.FULL_AGE, now);
            told.add(new GuardianFacts.GuardianshipEnded(each.ward().value(), each.code(), GuardianshipEnd.FULL_AGE, now));
        }
        return told;
    }
}
