package org.haoren.volunteers.qualifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.platform.config.Settings;
import org.haoren.platform.store.Sweeping;
import org.haoren.platform.time.CityTime;
import org.haoren.platform.words.Bilingual;
import org.haoren.volunteers.ListDesk;

/** Tells volunteers, once, that a qualification of theirs ends soon. */
@ApplicationScoped
class Reminders {
    @Inject QualificationStore store;
    @Inject AccountDesk accounts;
    @Inject ListDesk lists;
    @Inject Settings settings;
    @Inject CityTime time;

    @Transactional
    void hear(@Observes Sweeping sweeping) {
        var today = time.day(sweeping.now());
        var days = settings.number("haoren.qualification.warn-days");
        for (var ending : store.ending(today, today.plusDays(days))) {
            if (!ending.toBeWarned(today, days)) continue;
            var kind = lists.qualificationsNamed(List.of(ending.kind())).get(0);
            accounts.tell(ending.account(), QualificationLetter.ENDS_SOON, new Bilingual(kind.zh(), kind.en()), ending.validUntil().toString());
            ending.warned(sweeping.now());
        }
    }
}
