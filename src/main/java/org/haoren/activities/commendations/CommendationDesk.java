package org.haoren.activities.commendations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.guardians.ProtectionDesk;
import org.haoren.places.stations.StationDesk;
import org.haoren.places.stations.StationId;
import org.haoren.platform.config.Settings;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Deciders;
import org.haoren.platform.permit.Denied;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Page;
import org.haoren.volunteers.VolunteerDesk;
import org.haoren.volunteers.VolunteerNumber;

/** Commending volunteers, and what they say to it. */
@ApplicationScoped
@Transactional
@Permit
public class CommendationDesk {
    @Inject CommendationStore store;
    @Inject VolunteerDesk volunteers;
    @Inject StationDesk stations;
    @Inject AccountDesk accounts;
    @Inject ProtectionDesk protections;
    @Inject Deciders deciders;
    @Inject Settings settings;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** The volunteer is asked whether it may be public. @return its code @throws Refused with {@link CommendationRefusal} beside the fields of the form */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public String commend(@NotNull CommendationForm form) {
        rates.take(Rate.POST);
        var faults = forms.faults(form);
        var found = new ArrayList<Refusal>();
        if (faults.sound("host")) {
            require(form.host());
            if (!form.host().equals(Commendation.OFFICE) && stations.rows(List.of(new StationId(form.host()))).isEmpty()) found.add(CommendationRefusal.HOST_NOT_OPEN.on("host"));
        }
        var volunteer = faults.sound("number") ? VolunteerNumber.of(form.number()).flatMap(volunteers::byNumber).orElse(null) : null;
        if (faults.sound("number") && volunteer == null) found.add(CommendationRefusal.NOBODY_OF_THIS_NUMBER.on("number"));
        if (volunteer != null) found.addAll(deciders.caller().objections(volunteer, CommendationRefusal.OWN_COMMENDATION, "number"));
        faults.refuseWith(found);
        var now = clock.instant();
        var commendation = new Commendation(volunteer, form, Signature.of(caller, now));
        try {
            store.add(commendation);
            store.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "commendation_once")) throw new Refused(CommendationRefusal.ONE_WAITS.on("number"));
            throw e;
        }
        accounts.tell(volunteer, CommendationLetter.COMMENDED, settings.publicAddress() + "/activities/commendations/mine");
        facts.fire(CommendationFacts.given(commendation, now));
        return commendation.code();
    }

    private void require(String host) {
        if (host.equals(Commendation.OFFICE) ? !caller.has(Role.OFFICE_CLERK) : !caller.has(Role.STATION_STAFF, host)) throw new Denied("commendations of " + host);
    }

    /** For whom the caller may commend: codes of stations, and {@code office}. */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public List<String> hosts() {
        var found = new ArrayList<>(stations.rows(caller.scopes(Role.STATION_STAFF).stream().map(StationId::new).toList()).keySet().stream().map(StationId::code).sorted().toList());
        if (caller.has(Role.OFFICE_CLERK)) found.add(0, Commendation.OFFICE);
        return found;
    }

    /** @throws Missing where it is not about the caller */
    @Permit(Role.RESIDENT)
    public CommendationRow own(String code) {
        return about(store.get(code)).row();
    }

    /** What was said of the caller, the latest first. */
    @Permit(Role.RESIDENT)
    public Page<CommendationRow> mine(int page) {
        return store.of(caller.account(), page).map(Commendation::row);
    }

    /** From now on it is public, under the caller's name. @throws Refused with {@link CommendationRefusal} */
    @Permit(Role.RESIDENT)
    public void agree(String code) {
        var commendation = about(store.locked(code));
        var found = new ArrayList<>(commendation.objectionsToAnswering());
        if (!protections.unnamed(List.of(caller.account())).isEmpty()) found.add(CommendationRefusal.NOT_TO_BE_NAMED);
        Refused.ifAny(found);
        var now = clock.instant();
        commendation.agree(caller.getName(), now);
        store.flush();
        facts.fire(CommendationFacts.published(commendation, now));
    }

    @Permit(Role.RESIDENT)
    public void decline(String code) {
        var commendation = about(store.locked(code));
        Refused.ifAny(commendation.objectionsToAnswering());
        commendation.decline(clock.instant());
    }

    /** It is public no more. @throws Refused with {@link CommendationRefusal} */
    @Permit(Role.RESIDENT)
    public void takeBack(String code) {
        var commendation = about(store.locked(code));
        Refused.ifAny(commendation.objectionsToTakingBack());
        commendation.takeBack();
        store.flush();
        facts.fire(CommendationFacts.takenBack(commendation, clock.instant()));
    }

    private Commendation about(Commendation commendation) {
        if (!caller.is(commendation.volunteer())) throw new Missing(commendation.code());
        return commendation;
    }

    /** What a station, or the office, commends, the latest first; without those who may not be named any more. */
    @Permit(Role.PUBLIC)
    public Page<CommendationRow> published(String host, int page) {
        var found = store.published(host, page);
        var unnamed = protections.unnamed(found.rows().stream().map(Commendation::volunteer).toList());
        return found.with(found.rows().stream().filter(each -> !unnamed.contains(each.volunteer())).map(Commendation::row).toList());
    }
}
