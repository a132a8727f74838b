package org.haoren.places.stations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.haoren.accounts.AccountDesk;
import org.haoren.places.districts.DistrictDesk;
import org.haoren.places.districts.DistrictId;
import org.haoren.places.districts.DistrictRow;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.Faults;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Deciders;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Page;
import org.haoren.roles.RoleDesk;

/** Registers stations, decides about them, and says where they are. */
@ApplicationScoped
@Transactional
@Permit
public class StationDesk {
    /** Whoever runs more is not the person in charge. */
    static final int MOST_A_PERSON = 50;
    @Inject StationStore stations;
    @Inject DistrictDesk districts;
    @Inject AccountDesk accounts;
    @Inject RoleDesk roles;
    @Inject FormCheck forms;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;
    @Inject Deciders deciders;

    /** The caller becomes the person in charge. The same form sent twice is refused the second time. */
    @Permit(Role.RESIDENT)
    public StationId register(@NotNull StationForm form) {
        var details = checked(form, forms.faults(form));
        var own = stations.ledBy(caller.account());
        if (own.size() >= MOST_A_PERSON) throw new Refused(StationRefusal.TOO_MANY_STATIONS);
        var now = clock.instant();
        var station = new Station(Codes.random(), caller.account(), details, now);
        stations.add(station);
        unique();
        facts.fire(new StationRegistered(station.id(), now));
        return station.id();
    }

    /** Mended by the person in charge after it was sent back. */
    @Permit(Role.RESIDENT)
    public void resubmit(StationId id, @NotNull StationForm form) {
        var faults = forms.faults(form);
        var station = faults.about(() -> stations.locked(id));
        if (!caller.is(station.leader())) throw new Missing(id);
        Refused.ifAny(station.objectionsToResubmitting());
        var now = clock.instant();
        station.resubmit(checked(form, faults), now);
        unique();
        facts.fire(new StationResubmitted(id, now));
    }

    private StationDetails checked(StationForm form, Faults faults) {
        var district = districts.all().stream().filter(row -> row.id().code().equals(form.district())).findFirst().orElse(null);
        faults.refuseWith(StationDetails.objections(form, district));
        return StationDetails.of(form, district);
    }

    private void unique() {
        try {
            stations.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "station_once")) throw new Refused(StationRefusal.ALREADY_REGISTERED.on("zh"));
            throw e;
        }
    }

    /** The person in charge becomes staff of the station. */
    @Permit(Role.OFFICE_CLERK)
    public void approve(StationId id) {
        var station = stations.locked(id);
        Refused.ifAny(station.objectionsToDeciding(deciders.caller()));
        var now = clock.instant();
        station.approve(caller.account(), now);
        roles.stationLeader(station.leader(), id.code());
        facts.fire(new StationApproved(id, now));
    }

    @Permit(Role.OFFICE_CLERK)
    public void sendBack(StationId id, @NotNull @Valid ReasonForm form) {
        var station = stations.locked(id);
        Refused.ifAny(station.objectionsToDeciding(deciders.caller()));
        var now = clock.instant();
        station.sendBack(caller.account(), form.reason().strip(), now);
        facts.fire(new StationReturned(id, now));
    }

    /** Those that wait for a decision, longest first. */
    @Permit(Role.OFFICE_CLERK)
    public Page<StationRow> waiting(int page) {
        return stations.waiting(page).map(Station::row);
    }

    @Permit(Role.OFFICE_CLERK)
    public StationFileRow file(StationId id) {
        var station = stations.find(id).orElseThrow(() -> new Missing(id));
        return new StationFileRow(station.row(), accounts.row(station.leader()).name(), deciders.caller().near(station.leader()));
    }

    /** Those that the caller is in charge of, newest first. */
    @Permit(Role.RESIDENT)
    public List<StationRow> mine() {
        return stations.ledBy(caller.account()).stream().map(Station::row).toList();
    }

    /** By district. */
    @Permit(Role.PUBLIC)
    public Page<StationRow> approved(int page) {
        return stations.approved(page).map(Station::row);
    }

    /** In a district and all that lies in it. @throws Missing for an unknown district */
    @Permit(Role.PUBLIC)
    public Page<StationRow> approvedWithin(DistrictId district, int page) {
        var within = districts.within(district).stream().map(DistrictRow::id).toList();
        if (within.isEmpty()) throw new Missing(district);
        return stations.approved(within, page).map(Station::row);
    }

    /** For choices: by district, 500 at most. */
    @Permit(Role.PUBLIC)
    public List<StationRow> allApproved() {
        return stations.allApproved().stream().map(Station::row).toList();
    }

    @Permit(Role.PUBLIC)
    public long approvedCount() {
        return stations.countApproved();
    }

    /** For a page of rows that name stations, in one query; only approved ones. */
    @Permit(Role.PUBLIC)
    public Map<StationId, StationRow> rows(Collection<StationId> ids) {
        return stations.approved(ids).stream().map(Station::row).collect(Collectors.toMap(StationRow::id, row -> row));
    }

    /** An approved station; one that is not, for its leader and for clerks only. */
    @Permit(Role.PUBLIC)
    public StationRow one(StationId id) {
        return stations.find(id).filter(station -> station.open() || caller.is(station.leader()) || caller.has(Role.OFFICE_CLERK))
                .orElseThrow(() -> new Missing(id)).row();
    }

    /** For rooms that must keep the person in charge out of their own affairs; leads to nobody by itself. */
    @Permit(Role.RESIDENT)
    public AccountId leader(StationId id) {
        return stations.find(id).orElseThrow(() -> new Missing(id)).leader();
    }
}
