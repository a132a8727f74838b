package org.haoren.accounts;

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
import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;

/** A change of the number or address that an account is known by. For some days its owner, or a clerk who has their document in hand, may say that it was not theirs. */
@Entity
@Table(name = "account_login_change")
class LoginChange {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_login_change_seq")
    @SequenceGenerator(name = "account_login_change_seq", sequenceName = "account_login_change_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    @Column(name = "token_hash") private String tokenHash;
    private AccountId account;
    @Column(name = "old_login") private String oldLogin;
    @Column(name = "old_hash") private String oldHash;
    @Column(name = "old_masked") private String oldMasked;
    @Column(name = "new_masked") private String newMasked;
    @Column(name = "changed_at") private Instant changedAt;
    @Column(name = "undo_until") private Instant undoUntil;
    @Column(name = "undone_at") private Instant undoneAt;
    @Column(name = "undone_by") private AccountId undoneBy;
    private String reason;

    protected LoginChange() {}

    /** @param tokenHash of what the notice to the old address holds @param old sealed, hashed and masked */
    LoginChange(String tokenHash, AccountId account, Old old, Login now, Duration undo, Instant changedAt) {
        this.tokenHash = tokenHash;
        this.account = account;
        this.oldLogin = old.sealed();
        this.oldHash = old.hash();
        this.oldMasked = old.masked();
        this.newMasked = now.masked();
        this.changedAt = changedAt;
        this.undoUntil = changedAt.plus(undo);
    }

    record Old(String sealed, String hash, String masked) {
        @Override
        public String toString() {
            return "Old login";
        }
    }

    AccountId account() {
        return account;
    }

    Instant changedAt() {
        return changedAt;
    }

    String sealedOldLogin() {
        return oldLogin;
    }

    List<Refusal> objectionsToUndoing(Instant now) {
        var found = new ArrayList<Refusal>();
        if (undoneAt != null) found.add(AccountRefusal.CHANGE_UNDONE);
        else if (!now.isBefore(undoUntil)) found.add(AccountRefusal.TOO_LATE_TO_UNDO);
        return found;
    }

    /** By whoever holds the notice. */
    void undo(Instant now) {
        undoneAt = now;
    }

    void undo(AccountId clerk, String why, Instant now) {
        undoneAt = now;
        undoneBy = clerk;
        reason = why;
    }

    LoginChangeRow row(Instant now) {
        return new LoginChangeRow(oldMasked, newMasked, changedAt, undoUntil, undoneAt, objectionsToUndoing(now).isEmpty());
    }
}
