package org.haoren.activities.hours;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;

/** What counts of a volunteer's service, for the room that certifies it. No address leads here. */
@ApplicationScoped
@Transactional
@Permit
public class CertifiedDesk {
    @Inject HoursStore hours;
    @Inject ShiftDesk shifts;

    /** How many entries count that were served in [from, to). */
    @Permit(Role.RESIDENT)
    public long count(AccountId volunteer, Instant from, Instant to) {
        return hours.confirmed(volunteer, from, to);
    }

    /** Those, in the order of service; none of them is taken out before the end of the transaction. */
    @Permit(Role.RESIDENT)
    public List<CertifiedRow> held(AccountId volunteer, Instant from, Instant to) {
        var entries = hours.lockedConfirmed(volunteer, from, to);
        var fields = shifts.fields(entries.stream().flatMap(entry -> entry.shift().stream()).toList());
        return entries.stream().map(entry -> entry.confirmed(entry.shift().map(fields::get).orElse(null)))
                .sorted(comparing(CertifiedRow::servedAt).thenComparing(row -> row.id().code())).toList();
    }
}
