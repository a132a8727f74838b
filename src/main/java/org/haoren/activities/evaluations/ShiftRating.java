package org.haoren.activities.evaluations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.haoren.activities.hours.EntryId;
import org.haoren.activities.hours.ServedRow;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.places.stations.StationId;
import org.haoren.platform.permit.AccountId;

/** What a volunteer says of a shift: changed by them until its term ends, and counted from then on. */
@Entity
@Table(name = "shift_rating")
class ShiftRating {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shift_rating_seq")
    @SequenceGenerator(name = "shift_rating_seq", sequenceName = "shift_rating_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String entry;
    private String shift;
    private String station;
    private AccountId volunteer;
    private int organisation;
    private int safety;
    private int again;
    private String remark;
    @Column(name = "rated_at") private Instant ratedAt;
    @Column(name = "changed_at") private Instant changedAt;
    @Column(name = "closes_at") private Instant closesAt;

    protected ShiftRating() {}

    ShiftRating(ServedRow served, RatingForm form, Instant closesAt, Instant now) {
        entry = served.id().code();
        shift = served.shift().code();
        station = served.station().code();
        volunteer = served.volunteer();
        ratedAt = now;
        this.closesAt = closesAt;
        change(form, now);
    }

    void change(RatingForm form, Instant now) {
        organisation = form.organisation();
        safety = form.safety();
        again = form.comeAgain();
        remark = form.remark() == null || form.remark().isBlank() ? null : form.remark().strip();
        changedAt = now;
    }

    String shift() {
        return shift;
    }

    AccountId volunteer() {
        return volunteer;
    }

    int organisation() {
        return organisation;
    }

    int safety() {
        return safety;
    }

    int again() {
        return again;
    }

    /** For whoever gave it. */
    RatingRow own(ShiftRow of, Instant now) {
        return new RatingRow(new EntryId(entry), new ShiftId(shift), new StationId(station), of.zh(), of.en(), organisation, safety, again, remark, closesAt, now.isBefore(closesAt));
    }

    /** Without whose it is. */
    RatingRow unnamed(ShiftRow of) {
        return new RatingRow(null, new ShiftId(shift), new StationId(station), of.zh(), of.en(), organisation, safety, again, remark, null, false);
    }
}
