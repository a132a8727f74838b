package org.haoren.activities.shifts;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.haoren.accounts.AccountDesk;
import org.haoren.places.stations.StationDesk;
import org.haoren.platform.config.Settings;
import org.haoren.platform.store.Sweeping;
import org.haoren.platform.time.CityTime;
import org.haoren.platform.words.Bilingual;

/** Reminds people of the shifts that they have a place in, once each; too late where the shift has begun meanwhile. */
@ApplicationScoped
class Reminding {
    private static final int HANDFUL = 200;
    @Inject ShiftStore shifts;
    @Inject StationDesk stations;
    @Inject AccountDesk accounts;
    @Inject Settings settings;
    @Inject CityTime time;

    @Transactional
    void hear(@Observes Sweeping sweeping) {
        var due = shifts.toRemind(sweeping.now(), HANDFUL);
        var known = stations.rows(due.stream().map(each -> each.shift().station()).collect(toSet()));
        for (var each : due) {
            each.place().remindAt(null);
            var station = known.get(each.shift().station());
            if (station == null || each.shift().begun(sweeping.now())) continue;
            accounts.tell(each.place().account(), ShiftLetter.REMINDER, each.shift().name(), time.text(each.shift().startsAt()), new Bilingual(station.zh(), station.en()),
                    settings.publicAddress() + "/activities/shifts/shift?shift=" + each.shift().id().code());
        }
    }
}
