package org.haoren.volunteers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haoren.accounts.AccountDesk;
import org.haoren.accounts.AccountRow;
import org.haoren.accounts.IdentityDesk;
import org.haoren.accounts.IdentityForm;
import org.haoren.guardians.ConsentPurpose;
import org.haoren.guardians.Maturity;
import org.haoren.guardians.ProtectionDesk;
import org.haoren.platform.config.Settings;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.Faults;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.time.CityTime;
import org.haoren.roles.RoleDesk;

/** Makes residents volunteers, by their own act only, a minor with a guardian's consent, and lets them change what they stated. */
@ApplicationScoped
@Transactional
@Permit
public class VolunteerDesk {
    @Inject VolunteerStore volunteers;
    @Inject ListDesk lists;
    @Inject Contacts contacts;
    @Inject AccountDesk accounts;
    @Inject IdentityDesk identities;
    @Inject ProtectionDesk protections;
    @Inject RoleDesk roles;
    @Inject Settings settings;
    @Inject CityTime time;
    @Inject FormCheck forms;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /**
     * Registers the caller. An identity number in the form is stated for the account in the same act; refused together with it, so that nothing of a minor
     * is kept.
     *
     * @throws Refused with {@link VolunteerRefusal} beside the fields of the form, or because of the identity number
     */
    @Permit(Role.RESIDENT)
    public VolunteerRow register(@NotNull VolunteerForm form) {
        return register(forms.faults(form), caller.account(), form);
    }

    /**
     * Registers a child for whom the caller acts.
     *
     * @param guardianship its code
     * @throws Refused with {@link VolunteerRefusal} beside the fields of the form
     */
    @Permit(Role.RESIDENT)
    public VolunteerRow registerChild(String guardianship, @NotNull VolunteerForm form) {
        var faults = forms.faults(form);
        return register(faults, faults.about(() -> protections.child(guardianship)), form);
    }

    private VolunteerRow register(Faults faults, AccountId who, VolunteerForm form) {
        if (volunteers.of(who).isPresent()) faults.refuseWith(List.of(VolunteerRefusal.ALREADY_A_VOLUNTEER));
        var found = new ArrayList<Refusal>(Registration.objections(form, !faults.sound("skills") || lists.skillsKnown(form.skills()),
                !faults.sound("fields") || lists.fieldsKnown(form.fields())));
        if (faults.sound("idNumber")) found.addAll(objectionsToPerson(who, form.idNumber()));
        faults.refuseWith(found);
        var now = clock.instant();
        var volunteer = new Volunteer(who, number(), contacts.sealed(form.contact()), caller.account(), now);
        volunteer.offers(form.skills(), form.fields(), form.times());
        add(volunteer);
        roles.volunteer(who);
        var row = row(volunteer);
        facts.fire(new VolunteerRegistered(row.account().value(), row.number(), now));
        return row;
    }

    private List<Refusal> objectionsToPerson(AccountId who, String idNumber) {
        var born = accounts.row(who).born();
        try {
            if (caller.is(who) && idNumber != null && !idNumber.isBlank()) born = identities.state(IdentityForm.card(idNumber)).born();
        } catch (Refused e) {
            return e.reasons();
        }
        if (born == null) return List.of(VolunteerRefusal.IDENTITY_NEEDED.on("idNumber"));
        return objectionsToAge(who, born);
    }

    /** A minor's consent is given by a guardian, and believed for a verified minor only. */
    private List<Refusal> objectionsToAge(AccountId who, LocalDate born) {
        var protection = protections.of(who, born);
        if (protection.maturity() == Maturity.FAMILY && !caller.is(who)) return List.of(VolunteerRefusal.FAMILY_ONLY);
        var old = protection.maturity() == Maturity.LIMITED || !caller.is(who);
        var may = !protection.maturity().minor() || old && protection.may(ConsentPurpose.VOLUNTEERING);
        return may ? List.of() : List.of(VolunteerRefusal.GUARDIAN_NEEDED.with(settings.number("haoren.volunteer.full-age")));
    }

    private VolunteerNumber number() {
        var year = time.today().getYear();
        var number = VolunteerNumber.random(year);
        while (volunteers.taken(number)) number = VolunteerNumber.random(year);
        return number;
    }

    private void add(Volunteer volunteer) {
        try {
            volunteers.add(volunteer);
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "volunteer_once")) throw new Refused(VolunteerRefusal.ALREADY_A_VOLUNTEER);
            throw e;
        }
    }

    private VolunteerRow row(Volunteer volunteer) {
        return volunteer.row(time.day(volunteer.registeredAt()));
    }

    /** What speaks against the caller's registering before anything is typed; an identity that is not stated yet is asked for in the form. */
    @Permit(Role.RESIDENT)
    public List<Refusal> objections() {
        return objections(caller.account());
    }

    /** Likewise against that of a child for whom the caller acts. */
    @Permit(Role.RESIDENT)
    public List<Refusal> objectionsToChild(String guardianship) {
        return objections(protections.child(guardianship));
    }

    private List<Refusal> objections(AccountId who) {
        if (volunteers.of(who).isPresent()) return List.of(VolunteerRefusal.ALREADY_A_VOLUNTEER);
        var born = accounts.row(who).born();
        return born == null ? List.of() : objectionsToAge(who, born);
    }

    /** The child for whom the caller acts, as the form shows them. */
    @Permit(Role.RESIDENT)
    public AccountRow child(String guardianship) {
        return accounts.row(protections.child(guardianship));
    }

    @Permit(Role.RESIDENT)
    public Optional<VolunteerRow> me() {
        return volunteers.of(caller.account()).map(this::row);
    }

    /** Locks their registrations until the end of the transaction: for rooms that write something down which a dispute would forbid. */
    @Permit(Role.PUBLIC)
    public void hold(Collection<AccountId> people) {
        if (!people.isEmpty()) volunteers.hold(people);
    }

    /** By whose act they are a volunteer; empty where they are none, or registered before this was kept. For the room that answers people about themselves. */
    @Permit(Role.RESIDENT)
    public Optional<AccountId> registeredBy(AccountId volunteer) {
        return volunteers.of(volunteer).map(Volunteer::registeredBy);
    }

    /** The caller's own contacts. @throws Missing where the caller is no volunteer */
    @Permit(Role.VOLUNTEER)
    public ContactRow contacts() {
        return contacts.row(own().contacts());
    }

    /** The same in full, to be changed. @throws Missing where the caller is no volunteer */
    @Permit(Role.VOLUNTEER)
    public ContactForm contactsInFull() {
        return contacts.form(own().contacts(), own().version());
    }

    private Volunteer own() {
        return volunteers.of(caller.account()).orElseThrow(() -> new Missing("volunteer"));
    }

    /**
     * Of the caller, from now on.
     *
     * @throws Refused with {@link VolunteerRefusal}: beside the fields of the form, or because it was changed meanwhile
     */
    @Permit(Role.VOLUNTEER)
    public VolunteerRow offer(@NotNull OfferForm form) {
        var faults = forms.faults(form);
        var volunteer = faults.about(() -> volunteers.locked(caller.account()));
        var found = new ArrayList<>(volunteer.objectionsToChanging(form.version()));
        found.addAll(Registration.objections(form, !faults.sound("skills") || lists.skillsKnown(form.skills()), !faults.sound("fields") || lists.fieldsKnown(form.fields())));
        faults.refuseWith(found);
        volunteer.offers(form.skills(), form.fields(), form.times());
        volunteers.flush();
        return row(volunteer);
    }

    /**
     * Of the caller, from now on.
     *
     * @throws Refused with {@link VolunteerRefusal}: beside the fields of the form, or because it was changed meanwhile
     */
    @Permit(Role.VOLUNTEER)
    public VolunteerRow contact(@NotNull ContactForm form) {
        var faults = forms.faults(form);
        var volunteer = faults.about(() -> volunteers.locked(caller.account()));
        var found = new ArrayList<>(volunteer.objectionsToChanging(form.version()));
        found.addAll(Registration.objections(form));
        faults.refuseWith(found);
        volunteer.reachedBy(contacts.sealed(form));
        volunteers.flush();
        return row(volunteer);
    }

    /** For rooms that ask no more than whether and since when somebody is a volunteer; no address leads here. */
    @Permit(Role.PUBLIC)
    public Optional<RegistrationRow> registration(AccountId account) {
        return volunteers.of(account).map(volunteer -> new RegistrationRow(volunteer.number().value(), time.day(volunteer.registeredAt())));
    }

    /** For rooms that deal with a person whom they know by account; no address leads here. */
    @Permit(Role.PUBLIC)
    public Optional<VolunteerRow> of(AccountId account) {
        return volunteers.of(account).map(this::row);
    }

    /**
     * For the office, which has a number before it.
     *
     * @return empty where it was never given
     * @throws Refused with {@link VolunteerRefusal#NUMBER_WRONG} beside {@code number} where it cannot be one
     */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public Optional<AccountId> byNumber(String typed) {
        return byNumber(VolunteerNumber.of(typed).orElseThrow(() -> new Refused(VolunteerRefusal.NUMBER_WRONG.on("number"))));
    }

    /** @return empty where it was never given */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public Optional<AccountId> byNumber(VolunteerNumber number) {
        return volunteers.byNumber(number).map(Volunteer::account);
    }

    /** For the room that asks for a secret of theirs besides; no address leads here. @param typed a number, or anything else @return empty where it was never given */
    @Permit(Role.PUBLIC)
    public Optional<AccountId> holder(String typed) {
        return VolunteerNumber.of(typed).flatMap(volunteers::byNumber).map(Volunteer::account);
    }

    /** Numbers for a page of rows, in one query; whoever is no volunteer is left out. */
    @Permit(Role.RESIDENT)
    public Map<AccountId, String> numbers(Collection<AccountId> accounts) {
        return volunteers.numbers(accounts);
    }

    /** A registration that was not its person's act ends, with what it says of them; so does their role. For the room that has had two people look at it. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void erase(AccountId account, String reason) {
        volunteers.of(account).ifPresent(volunteers::remove);
        roles.noVolunteer(account, reason);
    }

    /** Which of these are volunteers, in one query. For rooms that are told of people by others, and say nothing of it to them. */
    @Permit(Role.PUBLIC)
    public Set<AccountId> registered(Collection<AccountId> accounts) {
        return volunteers.numbers(accounts).keySet();
    }

    @Permit(Role.PUBLIC)
    public long count() {
        return volunteers.count();
    }
}
