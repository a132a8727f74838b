package org.haoren.places.stations;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.haoren.places.districts.DistrictId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Decider;
import org.haoren.platform.refusal.Refusal;

/**
 * A station's life: registered by the person in charge, then approved by a clerk, or returned with a reason, mended and handed in again. Whoever is in
 * charge never decides.
 */
@Entity
class Station {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "station_seq")
    @SequenceGenerator(name = "station_seq", sequenceName = "station_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private AccountId leader;
    private String zh;
    private String en;
    private String district;
    private String address;
    private double latitude;
    private double longitude;
    private String hours;
    @Column(name = "hours_en") private String hoursEn;
    @Convert(converter = ServicesColumn.class) private Set<StationService> services;
    @Enumerated(EnumType.STRING) private StationStatus status;
    private String reason;
    @Column(name = "registered_at") private Instant registeredAt;
    @Column(name = "decided_at") private Instant decidedAt;
    @Column(name = "decided_by") private AccountId decidedBy;

    protected Station() {}

    Station(String code, AccountId leader, StationDetails details, Instant now) {
        this.code = code;
        this.leader = leader;
        handIn(details, now);
    }

    StationId id() {
        return new StationId(code);
    }

    AccountId leader() {
        return leader;
    }

    boolean open() {
        return status == StationStatus.APPROVED;
    }

    List<StationRefusal> objectionsToResubmitting() {
        return status == StationStatus.RETURNED ? List.of() : List.of(StationRefusal.NOT_RETURNED);
    }

    /** The reason of the last return stays, so that the clerk can compare. */
    void resubmit(StationDetails details, Instant now) {
        handIn(details, now);
    }

    private void handIn(StationDetails details, Instant now) {
        zh = details.zh();
        en = details.en();
        district = details.district();
        address = details.address();
        latitude = details.latitude();
        longitude = details.longitude();
        hours = details.hours();
        hoursEn = details.hoursEn();
        services = details.services();
        status = StationStatus.REGISTERED;
        registeredAt = now;
    }

    /** To approving and to sending back alike. */
    List<Refusal> objectionsToDeciding(Decider clerk) {
        if (clerk.near(leader)) return clerk.objections(leader, StationRefusal.NOT_FOR_YOUR_OWN);
        return status == StationStatus.REGISTERED ? List.of() : List.of(StationRefusal.ALREADY_DECIDED);
    }

    void approve(AccountId clerk, Instant now) {
        status = StationStatus.APPROVED;
        reason = null;
        decidedBy = clerk;
        decidedAt = now;
    }

    void sendBack(AccountId clerk, String why, Instant now) {
        status = StationStatus.RETURNED;
        reason = why;
        decidedBy = clerk;
        decidedAt = now;
    }

    StationRow row() {
        return new StationRow(id(), zh, en, new DistrictId(district), address, latitude, longitude, hours, hoursEn, services.stream().sorted().toList(), status,
                reason, registeredAt);
    }
}
