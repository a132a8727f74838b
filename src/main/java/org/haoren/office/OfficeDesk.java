package org.haoren.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.haoren.accounts.CorrectionDesk;
import org.haoren.accounts.IdentityDesk;
import org.haoren.accounts.ResidenceDesk;
import org.haoren.activities.hours.HoursDesk;
import org.haoren.activities.stars.StarDesk;
import org.haoren.awards.notice.ObjectionDesk;
import org.haoren.awards.rounds.Phase;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.factors.ResetDesk;
import org.haoren.guardians.CounterDesk;
import org.haoren.guardians.EndingDesk;
import org.haoren.guardians.IncomeDesk;
import org.haoren.places.stations.StationDesk;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.roles.GrantFilter;
import org.haoren.roles.RegisterDesk;
import org.haoren.roles.ReviewDesk;
import org.haoren.volunteers.disputes.DisputeDesk;
import org.haoren.volunteers.invitations.ImportDesk;
import org.haoren.volunteers.qualifications.CheckDesk;
import org.haoren.wishes.CardDesk;

/** What waits for the caller, by the roles they hold. */
@ApplicationScoped
@Transactional
@Permit
public class OfficeDesk {
    private static final GrantFilter WAITING = new GrantFilter(null, "", GrantFilter.Standing.WAITING);
    @Inject IdentityDesk identities;
    @Inject ResidenceDesk residences;
    @Inject CorrectionDesk corrections;
    @Inject CounterDesk guardianships;
    @Inject IncomeDesk incomes;
    @Inject EndingDesk endings;
    @Inject ImportDesk invitations;
    @Inject DisputeDesk disputes;
    @Inject StationDesk stations;
    @Inject CheckDesk qualifications;
    @Inject CardDesk wishes;
    @Inject HoursDesk hours;
    @Inject ObjectionDesk objections;
    @Inject StarDesk stars;
    @Inject RoundDesk rounds;
    @Inject RegisterDesk register;
    @Inject ReviewDesk reviews;
    @Inject ResetDesk resets;
    @Inject Caller caller;

    /** Queues and places of work, the counted ones first. */
    @Permit({Role.STATION_STAFF, Role.DEPARTMENT_REVIEWER, Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR, Role.SYSTEM_ADMINISTRATOR,
            Role.SECURITY_ADMINISTRATOR, Role.AUDITOR})
    public List<TaskRow> tasks() {
        var tasks = new ArrayList<TaskRow>();
        if (caller.has(Role.STATION_STAFF)) {
            tasks.add(new TaskRow("wishes", "/wishes/desk", wishes.waiting(1).total()));
            tasks.add(new TaskRow("hours", "/activities/hours/confirm", hours.waiting(1).total()));
            tasks.add(new TaskRow("shifts", "/activities/shifts/publish", null));
            tasks.add(new TaskRow("roll", "/activities/hours/roll", null));
        }
        if (caller.has(Role.STATION_STAFF) || caller.has(Role.OFFICE_CLERK) || caller.has(Role.OFFICE_DIRECTOR))
            tasks.add(new TaskRow("qualifications", "/volunteers/qualifications/check", qualifications.waiting(1).total()));
        if (caller.has(Role.OFFICE_CLERK) || caller.has(Role.OFFICE_DIRECTOR)) tasks.add(new TaskRow("stars", "/activities/stars/candidates", stars.candidates(1).total()));
        if (caller.has(Role.OFFICE_CLERK)) {
            tasks.add(new TaskRow("identities", "/accounts/identities", identities.waiting(1).total()));
            tasks.add(new TaskRow("guardianships", "/guardians/counter", guardianships.waiting(1).total()));
            tasks.addAll(secondLooks());
            tasks.add(new TaskRow("stations", "/places/stations/review", stations.waiting(1).total()));
            tasks.add(new TaskRow("objections", "/awards/notice/objections", objections.waiting(1).total()));
            if (!caller.has(Role.STATION_STAFF)) tasks.add(new TaskRow("hours", "/activities/hours/confirm", hours.waiting(1).total()));
            tasks.add(new TaskRow("number", "/accounts/number", null));
            tasks.add(new TaskRow("programmes", "/awards/rounds/programme", null));
        }
        if (caller.has(Role.OFFICE_DIRECTOR) && !caller.has(Role.OFFICE_CLERK)) tasks.addAll(secondLooks());
        if (caller.has(Role.OFFICE_CLERK) || caller.has(Role.OFFICE_DIRECTOR)) tasks.add(new TaskRow("people", "/office/people", null));
        rights(tasks);
        return tasks;
    }

    private List<TaskRow> secondLooks() {
        return List.of(new TaskRow("residences", "/accounts/residences", residences.waiting(1).total()), new TaskRow("corrections", "/accounts/corrections", corrections.waiting(1).total()),
                new TaskRow("proofs", "/guardians/proofs", guardianships.proofs(1).total()), new TaskRow("endings", "/guardians/endings", endings.waiting(1).total()),
                new TaskRow("incomes", "/guardians/incomes", incomes.waiting(1).total()),
                new TaskRow("invitations", "/volunteers/invitations", invitations.waiting()),
                new TaskRow("disputes", "/volunteers/disputes", disputes.list(1).total()));
    }

    private void rights(List<TaskRow> tasks) {
        if (caller.has(Role.SECURITY_ADMINISTRATOR)) tasks.add(new TaskRow("proposals", "/roles/list?status=WAITING", register.list(WAITING, 1).total()));
        if (caller.has(Role.SYSTEM_ADMINISTRATOR) || caller.has(Role.SECURITY_ADMINISTRATOR)) tasks.add(new TaskRow("review", "/roles/review", reviews.due(1).total()));
        if (caller.has(Role.SYSTEM_ADMINISTRATOR) || caller.has(Role.SECURITY_ADMINISTRATOR)) tasks.add(new TaskRow("resets", "/factors/resets", resets.waiting(1).total()));
        if (caller.has(Role.SYSTEM_ADMINISTRATOR) || caller.has(Role.SECURITY_ADMINISTRATOR) || caller.has(Role.AUDITOR)) {
            tasks.add(new TaskRow("roles", "/roles/list", null));
            tasks.add(new TaskRow("keys", "/keys/ring", null));
        }
    }

    /** Rounds that are under way or being planned, with the page on which the caller works at each. */
    @Permit({Role.STATION_STAFF, Role.DEPARTMENT_REVIEWER, Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR, Role.SYSTEM_ADMINISTRATOR,
            Role.SECURITY_ADMINISTRATOR, Role.AUDITOR})
    public List<RoundRow> rounds() {
        if (!caller.has(Role.OFFICE_CLERK) && !caller.has(Role.OFFICE_DIRECTOR) && !caller.has(Role.DEPARTMENT_REVIEWER)) return List.of();
        var found = new ArrayList<RoundRow>();
        if (!caller.has(Role.DEPARTMENT_REVIEWER)) found.addAll(rounds.drafts(1).rows());
        found.addAll(rounds.list(1).rows());
        return found;
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
