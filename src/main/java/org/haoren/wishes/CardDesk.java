package org.haoren.wishes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Set;
import org.haoren.guardians.ProtectionDesk;
import org.haoren.places.stations.StationId;
import org.haoren.platform.config.Settings;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;
import org.haoren.platform.time.CityTime;

/** The station's side of a wish: reads the sealed case file, and writes the card that everybody may read, or sends the wish back. */
@ApplicationScoped
@Transactional
@Permit
public class CardDesk {
    @Inject ProtectionDesk protections;
    @Inject WishStore wishes;
    @Inject CaseFiles files;
    @Inject FormCheck forms;
    @Inject Settings settings;
    @Inject CityTime time;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** What waits to be verified in this station, longest first. */
    @Permit(Role.STATION_STAFF)
    public Page<WaitingRow> waiting(StationId station, int page) {
        caller.require(Role.STATION_STAFF, station.code());
        return wishes.queue(Set.of(station.code()), WishStatus.POSTED, page).map(Wish::waitingRow);
    }

    /** The same in all of the caller's stations. */
    @Permit(Role.STATION_STAFF)
    public Page<WaitingRow> waiting(int page) {
        return wishes.queue(caller.scopes(Role.STATION_STAFF), WishStatus.POSTED, page).map(Wish::waitingRow);
    }

    /** What the caller's stations have verified and is now in this state. */
    @Permit(Role.STATION_STAFF)
    public Page<WishCardRow> ofMyStations(WishStatus status, int page) {
        var now = clock.instant();
        return wishes.queue(caller.scopes(Role.STATION_STAFF), status, page).map(wish -> wish.row(now));
    }

    /** Opens the case file of a wish that waits to be verified. */
    @Permit(Role.STATION_STAFF)
    public CaseFileRow file(WishId id) {
        if (wishes.get(id).status(clock.instant()) != WishStatus.POSTED) throw new Refused(WishRefusal.PURPOSE_NEEDED.on("purpose"));
        return file(id, ReadingPurpose.VERIFY);
    }

    /** Opens a case file; who, when and why is kept. */
    @Permit(Role.STATION_STAFF)
    public CaseFileRow file(WishId id, ReadingPurpose purpose) {
        var wish = wishes.get(id);
        caller.require(Role.STATION_STAFF, wish.station().code());
        if (purpose == null) throw new Refused(WishRefusal.PURPOSE_NEEDED.on("purpose"));
        var now = clock.instant();
        var opened = files.read(wish, purpose, now);
        facts.fire(WishFacts.read(id, purpose, now));
        return opened;
    }

    /** Puts the card on the wall. @throws Refused with {@link WishRefusal} beside the fields of the form */
    @Permit(Role.STATION_STAFF)
    public void publish(WishId id, @NotNull CardForm form) {
        var faults = forms.faults(form);
        var wish = faults.about(() -> toVerify(id));
        var found = WishRules.objections(form, files.posterName(wish), time.today());
        found.addAll(WishRules.objections(wish.kind(), form.valueYuan(), mostYuan()));
        faults.refuseWith(found);
        var now = clock.instant();
        wish.publish(form, now);
        files.of(wish).checked(caller.account(), now);
        facts.fire(WishFacts.published(id, now));
    }

    /** Back to the person who asked, with the reason. */
    @Permit(Role.STATION_STAFF)
    public void sendBack(WishId id, @NotNull @Valid ReasonForm form) {
        var wish = toVerify(id);
        var now = clock.instant();
        wish.sendBack(now);
        files.of(wish).returned(caller.account(), form.reason(), now);
        facts.fire(WishFacts.returned(id, now));
    }

    private Wish toVerify(WishId id) {
        var wish = wishes.locked(id);
        caller.require(Role.STATION_STAFF, wish.station().code());
        if (wish.status(clock.instant()) != WishStatus.POSTED) throw new Refused(WishRefusal.NOT_WAITING);
        if (caller.is(files.of(wish).poster())) throw new Refused(WishRefusal.NOT_FOR_YOURSELF);
        if (protections.guards(caller.account(), files.of(wish).poster())) throw new Refused(WishRefusal.NOT_FOR_YOUR_WARD);
        return wish;
    }

    private int mostYuan() {
        return settings.number("haoren.wish.value-yuan");
    }
}
