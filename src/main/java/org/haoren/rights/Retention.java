package org.haoren.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.haoren.platform.config.Settings;
import org.haoren.platform.personal.PersonalRecords;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Sweeping;

/** Every night deletes what has had its term, table by table, and says how much. */
@ApplicationScoped
class Retention {
    private static final Logger LOG = Logger.getLogger(Retention.class.getName());
    /** When few use the portal, in the city's time. */
    private static final int HOUR = 3;
    private static final int CHUNK = 500;
    /** So that a run ends: a table with more goes on the next night. */
    private static final int MOST_CHUNKS = 2_000;
    @Inject PersonalRecords records;
    @Inject SweepStore store;
    @Inject Settings settings;

    void sweep(@Observes Sweeping sweeping) {
        var now = sweeping.now().atZone(settings.zone());
        if (now.getHour() < HOUR) return;
        var day = now.toLocalDate();
        var done = store.done(day);
        for (var table : records.tables()) if (table.term() != null && table.term().here() && !done.contains(table.name())) sweep(table, day, sweeping.now());
    }

    private void sweep(PersonalTable table, LocalDate day, Instant now) {
        var past = now.minus(Duration.ofDays(settings.number(table.term().setting())));
        long deleted = 0;
        for (int chunk = 0; chunk < MOST_CHUNKS; chunk++) {
            var some = store.sweep(table, past, CHUNK);
            deleted += some;
            if (some < CHUNK) break;
        }
        try {
            store.report(new Sweep(day, table.name(), deleted, past, now));
        } catch (RuntimeException e) {
            if (!told(e)) throw e;
            LOG.log(Level.FINE, e, () -> "Another node has swept " + table.name() + " today");
        }
    }

    /** By another node. */
    private static boolean told(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause())
            if (cause instanceof PersistenceException violated && Constraints.violated(violated, "rights_sweep_once")) return true;
        return false;
    }
}
