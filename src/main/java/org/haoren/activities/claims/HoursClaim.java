package org.haoren.activities.claims;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import org.haoren.activities.hours.EntryId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.platform.permit.AccountId;

/** What a volunteer says of time that nobody wrote down. Its entry is confirmed or taken out like any other; nobody claims twice in one shift. */
@Entity
@Table(name = "hours_claim")
class HoursClaim {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hours_claim_seq")
    @SequenceGenerator(name = "hours_claim_seq", sequenceName = "hours_claim_seq", allocationSize = 50)
    private long id;
    private String entry;
    private AccountId volunteer;
    private String station;
    private String shift;
    @Column(name = "begins_at") private Instant beginsAt;
    @Column(name = "ends_at") private Instant endsAt;
    private String did;
    private String witness;
    @Column(name = "claimed_at") private Instant claimedAt;
    @Column(name = "month_code") private String monthCode;
    private int turn;

    protected HoursClaim() {}

    /** @param turn among those of the volunteer in this month, from 1 */
    HoursClaim(EntryId entry, AccountId volunteer, ShiftRow shift, Instant beginsAt, Instant endsAt, HoursClaimForm form, Instant now, YearMonth month, int turn) {
        this.entry = entry.code();
        this.volunteer = volunteer;
        this.station = shift.station().code();
        this.shift = shift.id().code();
        this.beginsAt = beginsAt;
        this.endsAt = endsAt;
        this.did = form.did().strip();
        this.witness = form.witness() == null ? "" : form.witness().strip();
        this.claimedAt = now;
        this.monthCode = month.toString();
        this.turn = turn;
    }

    String station() {
        return station;
    }

    HoursClaimRow row() {
        return new HoursClaimRow(new EntryId(entry), beginsAt, endsAt, did, witness);
    }
}
