package org.haoren.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;

/**
 * An owner's wish to have their account erased. It waits some days and may be taken back; then it is carried out, a day later for as long as something stands against it;
 * where rounds of voting are open a rest is left until they have ended.
 */
@Entity
@Table(name = "rights_erasure")
class Erasure {
    private static final int STANDS = 1;
    private static final Duration AGAIN = Duration.ofDays(1);
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rights_erasure_seq")
    @SequenceGenerator(name = "rights_erasure_seq", sequenceName = "rights_erasure_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private AccountId account;
    @Column(name = "asked_by") private AccountId askedBy;
    private Integer standing;
    @Column(name = "asked_at") private Instant askedAt;
    @Column(name = "due_at") private Instant dueAt;
    @Column(name = "taken_back_at") private Instant takenBackAt;
    @Column(name = "erased_at") private Instant erasedAt;
    @Column(name = "rest_due_at") private Instant restDueAt;
    @Column(name = "finished_at") private Instant finishedAt;
    @Column(name = "put_off") private boolean putOff;

    protected Erasure() {}

    /** @param askedBy a guardian, for a child who signs in nowhere; null where the owner asks */
    Erasure(AccountId account, AccountId askedBy, Instant now, Instant dueAt) {
        this.askedBy = askedBy;
        this.code = Codes.random();
        this.account = account;
        this.standing = STANDS;
        this.askedAt = now;
        this.dueAt = dueAt;
    }

    long id() {
        return id;
    }

    AccountId account() {
        return account;
    }

    /** Null where the owner did. */
    AccountId askedBy() {
        return askedBy;
    }

    Instant dueAt() {
        return dueAt;
    }

    boolean waits() {
        return standing != null && erasedAt == null;
    }

    boolean due(Instant now) {
        return waits() && !now.isBefore(dueAt);
    }

    boolean restDue(Instant now) {
        return standing != null && erasedAt != null && !now.isBefore(restDueAt);
    }

    void takeBack(Instant now) {
        takenBackAt = now;
        standing = null;
    }

    /** @return whether this is the first time that something stands against it */
    boolean putOff(Instant now) {
        var first = !putOff;
        putOff = true;
        dueAt = now.plus(AGAIN);
        return first;
    }

    void erased(Instant now) {
        erasedAt = now;
        restDueAt = now;
    }

    /** Rounds are open still. */
    void restUntil(Instant until) {
        restDueAt = until;
    }

    void finish(Instant now) {
        finishedAt = now;
        restDueAt = null;
        standing = null;
    }

    ErasureRow row() {
        return new ErasureRow(askedAt, dueAt);
    }
}
