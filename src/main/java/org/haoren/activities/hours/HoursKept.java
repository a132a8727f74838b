package org.haoren.activities.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.haoren.platform.permit.AccountId;
import org.haoren.volunteers.disputes.KeptHours;

/** Says what is kept of somebody's hours to the room that answers people about themselves. */
@ApplicationScoped
class HoursKept implements KeptHours {
    @Inject SumStore totals;
    @Inject PriorStore prior;
    @Inject HoursStore hours;

    @Override
    public Sums of(AccountId account) {
        var sums = totals.of(account);
        return new Sums(sums[0], sums[1], prior.minutes(account));
    }

    @Override
    public Set<AccountId> recordedBy(AccountId person, Collection<AccountId> volunteers) {
        return Set.copyOf(hours.recordedBy(person, volunteers));
    }
}
