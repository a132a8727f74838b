package org.haoren.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.haoren.awards.rounds.Phase;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Waiting;
import org.haoren.roles.ReviewDesk;

/** What waits for the caller, by the roles they hold. */
@ApplicationScoped
@Transactional
@Permit
public class OfficeDesk {
    /** As they are worked off over a day; queues of rooms that came later follow. */
    private static final List<String> ORDER = List.of("wishes", "hours", "flags", "shifts", "roll", "qualifications", "stars", "identities", "guardianships", "residences", "corrections", "proofs",
            "endings", "incomes", "invitations", "disputes", "stations", "objections", "people", "number", "programmes", "proposals", "review", "resets", "roles", "keys");
    @Inject Waiting waiting;
    @Inject RoundDesk rounds;
    @Inject ReviewDesk reviews;
    @Inject Caller caller;

    /** Queues and places of work. */
    @Permit({Role.STATION_STAFF, Role.DEPARTMENT_REVIEWER, Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR, Role.SYSTEM_ADMINISTRATOR,
            Role.SECURITY_ADMINISTRATOR, Role.AUDITOR})
    public List<Waiting.Task> tasks() {
        var tasks = new ArrayList<>(waiting.tasks());
        if (caller.has(Role.SYSTEM_ADMINISTRATOR) || caller.has(Role.SECURITY_ADMINISTRATOR)) tasks.add(new Waiting.Task("review", "/roles/review", reviews.due(1).total()));
        tasks.sort(Comparator.comparingInt(task -> ORDER.contains(task.name()) ? ORDER.indexOf(task.name()) : ORDER.size()));
        return tasks;
    }

    /** Rounds that are under way or being planned, with the page on which the caller works at each. */
    @Permit({Role.STATION_STAFF, Role.DEPARTMENT_REVIEWER, Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR, Role.SYSTEM_ADMINISTRATOR,
            Role.SECURITY_ADMINISTRATOR, Role.AUDITOR})
    public List<RoundRow> rounds() {
        if (!caller.has(Role.OFFICE_CLERK) && !caller.has(Role.OFFICE_DIRECTOR) && !caller.has(Role.DEPARTMENT_REVIEWER)) return List.of();
        return rounds.unfinished();
    }

    /** Where the work of a phase is done; the round's own page for whoever has none in it: a result that nobody has computed yet is the office's alone. */
    @Permit({Role.STATION_STAFF, Role.DEPARTMENT_REVIEWER, Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR, Role.SYSTEM_ADMINISTRATOR,
            Role.SECURITY_ADMINISTRATOR, Role.AUDITOR})
    public String address(RoundRow round, Phase phase) {
        var counts = caller.has(Role.OFFICE_CLERK) || caller.has(Role.OFFICE_DIRECTOR);
        var query = "?round=" + round.id().code();
        return switch (phase) {
            case PREPARING -> "/awards/rounds/setup" + query;
            case NOMINATION, VETTING, NOTICE -> "/awards/vetting/cases" + query;
            case VOTING -> "/awards/rounds/round" + query;
            case COUNTING, RESULT_NOTICE, PUBLISHED -> (counts ? "/awards/honours/result" : "/awards/rounds/round") + query;
        };
    }
}
