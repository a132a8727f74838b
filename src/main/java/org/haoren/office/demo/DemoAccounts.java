package org.haoren.office.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.haoren.accounts.AccountDesk;
import org.haoren.accounts.CorrectionDesk;
import org.haoren.accounts.CorrectionForm;
import org.haoren.accounts.CorrectionKind;
import org.haoren.accounts.DocumentType;
import org.haoren.accounts.IdentityDesk;
import org.haoren.accounts.IdentityForm;
import org.haoren.accounts.VerdictForm;
import org.haoren.accounts.ResidenceDesk;
import org.haoren.accounts.ResidenceForm;
import org.haoren.accounts.ResidenceProof;
import org.haoren.accounts.Verdict;
import org.haoren.accounts.SignUpDesk;
import org.haoren.accounts.SignUpForm;
import org.haoren.accounts.VerificationForm;
import org.haoren.accounts.confirmation.ConfirmationForm;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Role;
import org.haoren.platform.proof.ProofOfWork;
import org.haoren.platform.time.CityTime;
import org.haoren.roles.CodeForm;
import org.haoren.roles.DecisionForm;
import org.haoren.roles.GrantDesk;
import org.haoren.roles.GrantForm;
import org.haoren.roles.GrantVerdict;
import org.haoren.roles.RoleDesk;

/** Everybody signs up; one administrator proposes the roles of the office and the other confirms them; the clerks verify people, with where they live, and each other. */
@ApplicationScoped
class DemoAccounts {
    @Inject AccountDesk accounts;
    @Inject SignUpDesk signUps;
    @Inject DemoDesk demo;
    @Inject IdentityDesk identities;
    @Inject ResidenceDesk residences;
    @Inject CorrectionDesk corrections;
    @Inject RoleDesk roles;
    @Inject GrantDesk grants;
    @Inject CityTime time;
    @Inject ProofOfWork proofs;
    @Inject Cast cast;

    private static final Duration CONFIRMED_AFTER = Duration.ofMinutes(30);

    /** Logins of the people who run the city. */
    record Staff(String administrator, String security, String director, String clerk, String otherClerk) {}

    Staff plan(Instant moment) {
        var people = SeedFile.rows("accounts.csv");
        var before = moment.minus(Duration.ofHours(1));
        for (var person : people) signUp(person, before);
        var clerks = logins(people, Role.OFFICE_CLERK);
        var staff = new Staff(logins(people, Role.SYSTEM_ADMINISTRATOR).get(0), logins(people, Role.SECURITY_ADMINISTRATOR).get(0), logins(people, Role.OFFICE_DIRECTOR).get(0), clerks.get(0), clerks.get(1));
        first(staff.administrator(), Role.SYSTEM_ADMINISTRATOR, RoleDesk.DEMO_CODE, before);
        first(staff.security(), Role.SECURITY_ADMINISTRATOR, RoleDesk.DEMO_SECURITY_CODE, before);
        for (var person : people) grant(person, staff, person.get("scope").isEmpty() ? before : moment.plus(Duration.ofHours(1)));
        for (var person : people) verify(person, staff, moment.plus(Duration.ofMinutes(1)));
        return staff;
    }

    private void first(String login, Role role, String code, Instant moment) {
        cast.act(login, moment, () -> {
            roles.firstAdministrator(new CodeForm(code));
            cast.holds(login, role, "");
        });
    }

    private void signUp(CSVRecord person, Instant moment) {
        var login = person.get("login");
        cast.act(Cast.NOBODY, moment, () -> cast.meet(login, opened(login, person.get("name")), person.get("name")));
        if (!person.get("id_number").isEmpty())
            cast.act(login, moment, () -> identities.state(new IdentityForm(person.get("id_number"), type(person), country(person), LocalDate.parse(person.get("born")))));
    }

    /** They read the code on the page where the demo's messages arrive, as every visitor does. */
    private AccountId opened(String login, String name) {
        var stated = signUps.signUp(new SignUpForm(name, login, DemoPeople.PASSWORD, DemoPeople.PASSWORD, true, proof()), "zh-CN");
        if (stated.open()) throw new IllegalStateException("haoren.sign-up.confirmation must be true where the demo city is told");
        return signUps.confirm(stated.attempt().attempt(), new ConfirmationForm(DemoMail.code(demo.messages(login, 1))));
    }

    private String proof() {
        return signUps.asksForProof() ? proofs.solved(signUps.challenge()) : null;
    }

    /** Station roles come with the approval of the station, or later for its second worker; those of a unit once there are units. */
    private void grant(CSVRecord person, Staff staff, Instant moment) {
        var role = Role.valueOf(person.get("role"));
        if (!Role.STAFF.contains(role) || role == Role.STATION_STAFF || role == Role.SYSTEM_ADMINISTRATOR || role == Role.SECURITY_ADMINISTRATOR) return;
        give(person.get("login"), role, person.get("scope"), staff, moment);
    }

    void give(String login, Role role, String scope, Staff staff, Instant moment) {
        cast.act(staff.administrator(), moment, () -> {
            var code = grants.propose(new GrantForm(login, role, scope));
            cast.act(staff.security(), moment.plus(CONFIRMED_AFTER), () -> {
                grants.decide(code, new DecisionForm(GrantVerdict.CONFIRMED, null));
                cast.holds(login, role, scope);
            });
        });
    }

    /** What nobody has confirmed yet. */
    void planProposals(Staff staff, Instant now) {
        for (var row : SeedFile.rows("proposals.csv")) cast.act(staff.administrator(), now.plus(Duration.ofDays(Long.parseLong(row.get("days_from_now")))),
                () -> grants.propose(new GrantForm(row.get("login"), Role.valueOf(row.get("role")), row.get("scope"))));
    }

    private void verify(CSVRecord person, Staff staff, Instant moment) {
        var login = person.get("login");
        if (!"yes".equals(person.get("verified"))) return;
        var clerk = login.equals(staff.clerk()) ? staff.otherClerk() : staff.clerk();
        cast.act(login, moment, () -> {
            var code = accounts.me().code();
            cast.act(clerk, moment, () -> {
                identities.verify(code, new VerificationForm(person.get("id_number"), person.get("district"),
                        type(person) == DocumentType.PASSPORT ? ResidenceProof.RESIDENCE_PERMIT : ResidenceProof.HOUSEHOLD_REGISTER, type(person), country(person), LocalDate.parse(person.get("born"))));
                cast.verified(login);
            });
        });
    }

    private static DocumentType type(CSVRecord person) {
        return country(person).isEmpty() ? DocumentType.CARD : DocumentType.PASSPORT;
    }

    private static String country(CSVRecord person) {
        return person.get("passport_of");
    }

    /** Who showed another document since: recorded by one clerk, and confirmed by the other unless that is still to be done. */
    void planCorrections(Staff staff, Instant now) {
        for (var correction : SeedFile.rows("corrections.csv")) {
            var moment = now.plus(Duration.ofDays(Long.parseLong(correction.get("days_from_now"))));
            cast.act(staff.clerk(), moment, () -> {
                var code = corrections.record(new CorrectionForm(correction.get("login"), CorrectionKind.valueOf(correction.get("kind")), correction.get("id_number"), type(correction),
                        country(correction), LocalDate.parse(correction.get("born")), correction.get("note")));
                if (correction.get("confirmed").equals("yes")) cast.act(staff.otherClerk(), moment.plus(Duration.ofHours(2)),
                        () -> corrections.decide(code, new VerdictForm(Verdict.CONFIRMED, null)));
            });
        }
    }

    /** Who has moved since: recorded by one clerk, and confirmed by the other unless that is still to be done. */
    void planMoves(Staff staff, Instant now) {
        var people = SeedFile.rows("accounts.csv");
        for (var move : SeedFile.rows("moves.csv")) {
            var moment = now.plus(Duration.ofDays(Long.parseLong(move.get("days_from_now"))));
            var number = people.stream().filter(each -> each.get("login").equals(move.get("login"))).findFirst().orElseThrow().get("id_number");
            cast.act(staff.clerk(), moment, () -> {
                var code = residences.record(new ResidenceForm(number, move.get("district"), ResidenceProof.valueOf(move.get("proof")), time.day(moment).minusDays(5), null, null, null));
                if (move.get("confirmed").equals("yes")) cast.act(staff.otherClerk(), moment.plus(Duration.ofHours(2)),
                        () -> residences.decide(code, new VerdictForm(Verdict.CONFIRMED, null)));
            });
        }
    }

    static List<String> logins(List<CSVRecord> people, Role role) {
        return people.stream().filter(person -> person.get("role").equals(role.name())).map(person -> person.get("login")).toList();
    }
}
