package org.haoren.activities.shifts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.haoren.platform.permit.AccountId;

/** A place that a volunteer takes; it stands until withdrawn, and is never taken up again: signing up anew makes a new one. */
@Entity
@Table(name = "shift_sign_up")
class SignUp {
    private static final Integer STANDS = 1;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shift_sign_up_seq")
    @SequenceGenerator(name = "shift_sign_up_seq", sequenceName = "shift_sign_up_seq", allocationSize = 50)
    private long id;
    private String code;
    private String shift;
    private AccountId account;
    @Column(name = "starts_at") private Instant startsAt;
    @Column(name = "ends_at") private Instant endsAt;
    private Integer standing;
    @Column(name = "signed_up_at") private Instant signedUpAt;
    @Column(name = "withdrawn_at") private Instant withdrawnAt;
    @Column(name = "remind_at") private Instant remindAt;

    protected SignUp() {}

    SignUp(String code, Shift shift, AccountId volunteer, Instant now) {
        this.code = code;
        this.shift = shift.id().code();
        this.account = volunteer;
        this.startsAt = shift.startsAt();
        this.endsAt = shift.endsAt();
        this.standing = STANDS;
        this.signedUpAt = now;
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

    Instant signedUpAt() {
        return signedUpAt;
    }

    boolean stands() {
        return standing != null;
    }

    /** Null while it stands. */
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    /** Once: whoever signs up when it is nearly time needs none. @param moment null where there shall be none */
    void remindAt(Instant moment) {
        remindAt = moment;
    }

    boolean in(Shift other) {
        return shift.equals(other.id().code());
    }

    /** Both are [from, to): one that ends when the other begins does not overlap. */
    boolean overlaps(Instant from, Instant to) {
        return startsAt.isBefore(to) && from.isBefore(endsAt);
    }

    void withdraw(Instant now) {
        standing = null;
        withdrawnAt = now;
        remindAt = null;
    }
}
