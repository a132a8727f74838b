package org.haoren.office.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.haoren.platform.config.Settings;
import org.haoren.platform.config.Stop;
import org.haoren.platform.store.Memory;

/** Tells the demo city's past once, act by act in the order in which it happened, on the first start, and never again; a telling that was cut off is not mended but said. */
@ApplicationScoped
class DemoCity {
    private static final Logger LOG = Logger.getLogger(DemoCity.class.getName());
    private static final String NAME = "demo.city";
    private static final Duration PAST = Duration.ofDays(400);
    @Inject Settings settings;
    @Inject Memory memory;
    @Inject Clock clock;
    @Inject RequestContextController context;
    @Inject DemoAccounts accounts;
    @Inject DemoCodes codes;
    @Inject DemoPlaces places;
    @Inject DemoVolunteers volunteers;
    @Inject DemoInvitations invitations;
    @Inject DemoDisputes disputes;
    @Inject DemoShifts shifts;
    @Inject DemoPresence presence;
    @Inject DemoRosters rosters;
    @Inject DemoFlags flags;
    @Inject DemoTraining training;
    @Inject DemoEvaluations evaluations;
    @Inject DemoComplaints complaints;
    @Inject DemoCommendations commendations;
    @Inject DemoLateHours lateHours;
    @Inject DemoFamilies families;
    @Inject DemoQualifications qualifications;
    @Inject DemoStars stars;
    @Inject DemoCertificates certificates;
    @Inject DemoWishes wishes;
    @Inject DemoAwards awards;
    @Inject DemoRights rights;
    @Inject Cast cast;

    void load(@Observes @Priority(300) @Initialized(ApplicationScoped.class) Object start) {
        if (!settings.demoCity()) return;
        var state = memory.of(NAME);
        if (state.filter("loaded"::equals).isPresent()) return;
        if (state.isPresent()) Stop.because("the demo city was not loaded to its end; remove the folder " + settings.data().toAbsolutePath() + " and start again");
        memory.remember(NAME, "loading");
        var opened = context.activate();
        try {
            tell(clock.instant());
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The demo city cannot be told", e);
            Stop.because("the demo city could not be loaded: " + e.getMessage());
        } finally {
            if (opened) context.deactivate();
        }
        memory.remember(NAME, "loaded");
    }

    private void tell(Instant now) {
        var began = System.nanoTime();
        var beginning = now.minus(PAST);
        var staff = accounts.plan(beginning);
        places.planDistricts(staff, beginning);
        var stations = places.planStations(staff, beginning, now);
        var available = volunteers.plan(beginning, now);
        shifts.plan(stations, available, now);
        presence.plan(stations, available, now);
        rosters.plan(stations, available, now);
        flags.plan(stations, available, now);
        training.plan(staff, stations, available, now);
        evaluations.plan(available, now);
        complaints.plan(staff, stations, now);
        commendations.plan(staff, stations, available, now);
        lateHours.plan(stations, available, now);
        qualifications.plan(now);
        stars.plan(stations, now);
        certificates.plan(staff, now);
        wishes.plan(stations, now);
        invitations.plan(staff, now);
        families.plan(staff, now);
        disputes.plan(now);
        accounts.planMoves(staff, now);
        accounts.planCorrections(staff, now);
        codes.plan(now);
        rights.plan(staff, now);
        accounts.planProposals(staff, now);
        awards.plan(staff, beginning, now);
        cast.tell();
        LOG.info(() -> "The demo city is loaded in " + (System.nanoTime() - began) / 1_000_000 + " ms");
    }
}
