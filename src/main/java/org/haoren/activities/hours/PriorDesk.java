package org.haoren.activities.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;

/** What somebody brought along from elsewhere: shown to them as what it is, and refused by them where they do not want it. In no sum, and no evidence. */
@ApplicationScoped
@Transactional
@Permit
public class PriorDesk {
    @Inject PriorStore prior;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** The caller's own, the newest first. */
    @Permit(Role.RESIDENT)
    public List<PriorRow> mine() {
        return prior.of(caller.account()).stream().map(PriorHours::row).toList();
    }

    /** That is not so, or I do not want it in my record. @throws Refused with {@link HoursRefusal} @throws Missing for anybody else's */
    @Permit(Role.RESIDENT)
    public void refuse(String code) {
        var found = prior.locked(code, caller.account()).orElseThrow(() -> new Missing(code));
        Refused.ifAny(found.objectionsToRefusing());
        var now = clock.instant();
        found.refuse(now);
        facts.fire(HoursFacts.priorRefused(found, now));
    }
}
