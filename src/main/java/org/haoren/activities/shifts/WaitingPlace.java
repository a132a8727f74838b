package org.haoren.activities.shifts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.haoren.platform.permit.AccountId;

/**
 * Somebody waits for a place in a full shift: from their own act on, in the order of their numbers, until they get one, go, or there is none to wait for any more. When a
 * place comes free it is kept for the first of them for a while, and offered to them. Changed only while its shift is locked.
 */
@Entity
@Table(name = "shift_waiting")
class WaitingPlace {
    private static final Integer STANDS = 1;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shift_waiting_seq")
    @SequenceGenerator(name = "shift_waiting_seq", sequenceName = "shift_waiting_seq", allocationSize = 50)
    private long id;
    private String code;
    private String shift;
    private AccountId account;
    private int number;
    private Integer standing;
    private Instant since;
    @Column(name = "offered_at") private Instant offeredAt;
    @Column(name = "offer_ends_at") private Instant offerEndsAt;
    @Enumerated(EnumType.STRING) private WaitingOutcome outcome;
    @Column(name = "ended_at") private Instant endedAt;

    protected WaitingPlace() {}

    WaitingPlace(String code, ShiftId shift, AccountId account, int number, Instant now) {
        this.code = code;
        this.shift = shift.code();
        this.account = account;
        this.number = number;
        this.standing = STANDS;
        this.since = now;
    }

    String code() {
        return code;
    }

    ShiftId shift() {
        return new ShiftId(shift);
    }

    AccountId account() {
        return account;
    }

    int number() {
        return number;
    }

    /** @param until exclusive */
    void offer(Instant now, Instant until) {
        if (offered()) throw new IllegalStateException("Offered already");
        offeredAt = now;
        offerEndsAt = until;
    }

    boolean stands() {
        return standing != null;
    }

    /** Whether a place is kept for them. */
    boolean offered() {
        return offeredAt != null;
    }

    boolean lapsed(Instant now) {
        return offered() && !now.isBefore(offerEndsAt);
    }

    /** Null where no place is kept for them. */
    Instant offerEndsAt() {
        return offerEndsAt;
    }

    WaitingPlaceRow row(ShiftRow of, long ahead, Instant now) {
        return new WaitingPlaceRow(of, ahead, since, offered() && !lapsed(now) ? offerEndsAt : null);
    }

    void end(WaitingOutcome how, Instant now) {
        if (!stands()) throw new IllegalStateException("Nobody waits twice");
        standing = null;
        outcome = how;
        endedAt = now;
    }
}
