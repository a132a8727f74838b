package org.haoren.activities.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.time.CityTime;
import org.haoren.platform.words.Bilingual;
import org.haoren.volunteers.ListDesk;
import org.haoren.volunteers.qualifications.QualificationDesk;

/** What a shift asks people to be able to prove, and who can on its day: checked, and valid then. */
@ApplicationScoped
class Requirements {
    @Inject QualificationDesk qualifications;
    @Inject ListDesk lists;
    @Inject CityTime time;

    /** One reason for each that is missing, which names it. */
    List<Refusal> objections(Shift shift, AccountId volunteer) {
        var lacking = lacking(shift, List.of(volunteer)).getOrDefault(volunteer, List.of());
        return lists.qualificationsNamed(lacking).stream().map(kind -> ShiftRefusal.QUALIFICATION_NEEDED.with(new Bilingual(kind.zh(), kind.en()))).toList();
    }

    /** What the caller holds, on the city's days. */
    List<ShiftStore.Span> held() {
        return qualifications.held().stream().map(each -> new ShiftStore.Span(each.kind(), time.startOf(each.from()), each.until() == null ? null : time.startOf(each.until().plusDays(1)))).toList();
    }

    /** Of these people those who lack something on the day of the shift, and what: in one query, and in none where it asks for nothing. */
    Map<AccountId, List<String>> lacking(Shift shift, Collection<AccountId> people) {
        if (people.isEmpty() || shift.lacking(Set.of()).isEmpty()) return Map.of();
        var held = qualifications.held(people, time.day(shift.startsAt()));
        var found = new HashMap<AccountId, List<String>>();
        for (var each : people) {
            var lacking = shift.lacking(held.getOrDefault(each, Set.of()));
            if (!lacking.isEmpty()) found.put(each, lacking);
        }
        return found;
    }
}
