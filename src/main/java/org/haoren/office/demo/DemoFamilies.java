package org.haoren.office.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.haoren.accounts.IdentityDesk;
import org.haoren.accounts.Verdict;
import org.haoren.accounts.VerdictForm;
import org.haoren.accounts.VerificationForm;
import org.haoren.activities.shifts.RosterDesk;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.guardians.AcceptanceForm;
import org.haoren.guardians.AdditionDesk;
import org.haoren.guardians.ChildForm;
import org.haoren.guardians.ChildrenDesk;
import org.haoren.guardians.ConsentPurpose;
import org.haoren.guardians.CounterDesk;
import org.haoren.guardians.GuardianDesk;
import org.haoren.guardians.GuardianKind;
import org.haoren.guardians.ProofForm;
import org.haoren.guardians.ProofPaper;
import org.haoren.guardians.RequestDesk;
import org.haoren.guardians.RequestForm;
import org.haoren.platform.permit.Role;
import org.haoren.volunteers.Relation;
import org.haoren.volunteers.VolunteerDesk;
import org.haoren.volunteers.VolunteerForm;

/** Minors and their guardians, each as far as the file says; the family that is together comes to the shift of parents and children. */
@ApplicationScoped
class DemoFamilies {
    private static final Duration BEFORE_NOW = Duration.ofHours(1);
    @Inject RequestDesk requests;
    @Inject GuardianDesk guardians;
    @Inject ChildrenDesk children;
    @Inject CounterDesk counter;
    @Inject AdditionDesk additions;
    @Inject IdentityDesk identities;
    @Inject VolunteerDesk volunteers;
    @Inject ShiftDesk shifts;
    @Inject RosterDesk roster;
    @Inject Cast cast;

    void plan(DemoAccounts.Staff staff, Instant now) {
        var rows = SeedFile.rows("guardianships.csv");
        var mother = rows.get(0).get("guardian");
        cast.act(mother, moment(rows.get(0), now).minus(Duration.ofDays(1)), () -> volunteer(mother, Relation.SPOUSE));
        for (var row : rows) if (row.get("ward").isEmpty()) openChild(row, staff, now);
        else ask(row, staff, now);
    }

    private static Instant moment(CSVRecord row, Instant now) {
        return now.plus(Duration.ofDays(Long.parseLong(row.get("days_from_now"))));
    }

    private void ask(CSVRecord row, DemoAccounts.Staff staff, Instant now) {
        var ward = row.get("ward");
        var moment = moment(row, now);
        cast.act(ward, moment, () -> {
            var code = requests.ask(new RequestForm(row.get("guardian"), kind(row)));
            if (row.get("state").equals("asked")) return;
            cast.act(row.get("guardian"), moment.plusSeconds(3_600), () -> {
                guardians.accept(code, new AcceptanceForm(List.of(ConsentPurpose.VOLUNTEERING), true));
                if (row.get("state").equals("accepted")) return;
                prove(row, code, staff, moment.plusSeconds(7_200), () -> cast.act(ward, moment.plusSeconds(14_400), () -> volunteer(ward, Relation.PARENT)));
            });
        });
    }

    private void openChild(CSVRecord row, DemoAccounts.Staff staff, Instant now) {
        var moment = moment(row, now);
        var guardian = row.get("guardian");
        cast.act(guardian, moment, () -> {
            var code = children.open(new ChildForm(row.get("child_name"), row.get("child_id_number"), kind(row), true));
            cast.act(staff.clerk(), moment.plusSeconds(3_600), () -> identities.verify(counter.one(code).wardCode(),
                    new VerificationForm(row.get("child_id_number"), null, null, null, null, null)));
            prove(row, code, staff, moment.plusSeconds(7_200), () -> cast.act(guardian, moment.plusSeconds(14_400), () -> volunteers.registerChild(code, form(guardian, Relation.PARENT))));
            cast.act(guardian, now.minus(BEFORE_NOW), () -> {
                if (!row.get("another").isEmpty()) additions.ask(code, new RequestForm(row.get("another"), GuardianKind.OTHER));
                come(code);
            });
        });
    }

    /** By one clerk, and confirmed by the other unless that is still to be done. */
    private void prove(CSVRecord row, String code, DemoAccounts.Staff staff, Instant moment, Runnable registering) {
        cast.act(staff.clerk(), moment, () -> {
            var proof = counter.record(code, new ProofForm(kind(row), ProofPaper.valueOf(row.get("paper")), row.get("note")));
            if (row.get("state").equals("confirmed")) cast.act(staff.otherClerk(), moment.plusSeconds(3_600), () -> {
                counter.decide(proof, new VerdictForm(Verdict.CONFIRMED, null));
                if (row.get("volunteer").equals("yes")) registering.run();
            });
        });
    }

    /** The guardian first, then the child. */
    private void come(String code) {
        var shift = together();
        if (!shifts.mine().stream().map(ShiftRow::id).toList().contains(shift)) roster.signUp(shift);
        roster.signUpChild(shift, code);
    }

    /** The first shift to come for parents and children. */
    private ShiftId together() {
        return IntStream.iterate(1, page -> page + 1).mapToObj(shifts::upcoming).takeWhile(page -> !page.empty()).flatMap(page -> page.rows().stream()).filter(ShiftRow::pairs)
                .map(ShiftRow::id).findFirst().orElseThrow();
    }

    private void volunteer(String login, Relation relation) {
        volunteers.register(form(login, relation));
        cast.holds(login, Role.VOLUNTEER, "");
    }

    private static VolunteerForm form(String login, Relation relation) {
        return new VolunteerForm("", List.of(), List.of("environment"), List.of("weekend_day"), login, "家人", relation, "10000009990", true);
    }

    private static GuardianKind kind(CSVRecord row) {
        return GuardianKind.valueOf(row.get("kind"));
    }
}
