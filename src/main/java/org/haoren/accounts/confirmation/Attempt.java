package org.haoren.accounts.confirmation;

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
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.mail.Channel;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;

/** An attempt from its first code to the right one, or to its end: codes may follow each other, of which the last one counts, until one of them is spent. */
@Entity
@Table(name = "confirmation_attempt")
class Attempt {
    static final int NAME_LENGTH = 26;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "confirmation_attempt_seq")
    @SequenceGenerator(name = "confirmation_attempt_seq", sequenceName = "confirmation_attempt_seq", allocationSize = 50)
    private long id;
    @Column(name = "attempt") private String name;
    @Enumerated(EnumType.STRING) private Purpose purpose;
    private AccountId account;
    @Enumerated(EnumType.STRING) private Channel channel;
    private String address;
    private String masked;
    private String note;
    private String language;
    private boolean counts;
    @Column(name = "code_hash") private String codeHash;
    @Column(name = "began_at") private Instant beganAt;
    @Column(name = "sent_at") private Instant sentAt;
    @Column(name = "ends_at") private Instant endsAt;
    private int tries;
    @Column(name = "used_at") private Instant usedAt;

    protected Attempt() {}

    /** @param sealed address and note */
    Attempt(Purpose purpose, AccountId account, Channel channel, String masked, Sealed sealed, String language, boolean counts, Instant now) {
        this.name = Codes.random(NAME_LENGTH);
        this.purpose = purpose;
        this.account = account;
        this.channel = channel;
        this.masked = masked;
        this.address = sealed.address();
        this.note = sealed.note();
        this.language = language;
        this.counts = counts;
        this.beganAt = now;
    }

    record Sealed(String address, String note) {}

    /** A new code, which replaces the one before and has its own tries. */
    void send(String hash, Limits limits, Instant now) {
        codeHash = hash;
        sentAt = now;
        endsAt = now.plus(limits.life());
        tries = 0;
    }

    /** Null where another code may be sent. */
    Refusal objectionToSending(Limits limits, Instant now) {
        if (usedAt != null) return ConfirmationRefusal.CODE_USED;
        return now.isBefore(sentAt.plus(limits.pause())) ? ConfirmationRefusal.SENT_JUST_NOW.with(limits.pause().toSeconds()) : null;
    }

    /** Counts the try. @param hash of what was entered @return null where it was right */
    Refusal enter(String hash, Limits limits, Instant now) {
        if (usedAt != null) return ConfirmationRefusal.CODE_USED;
        if (tries >= limits.tries()) return ConfirmationRefusal.TRIED_TOO_OFTEN;
        if (!now.isBefore(endsAt)) return ConfirmationRefusal.CODE_EXPIRED;
        tries++;
        if (counts && codeHash.equals(hash)) return null;
        return tries < limits.tries() ? ConfirmationRefusal.CODE_WRONG : ConfirmationRefusal.TRIED_TOO_OFTEN;
    }

    /** Uses the attempt up, together with what follows from it. @param hash that was right a moment ago @return null where it still is */
    Refusal spend(String hash, Instant now) {
        if (usedAt != null) return ConfirmationRefusal.CODE_USED;
        if (!codeHash.equals(hash)) return ConfirmationRefusal.CODE_WRONG;
        usedAt = now;
        return null;
    }

    String name() {
        return name;
    }

    Purpose purpose() {
        return purpose;
    }

    boolean counts() {
        return counts;
    }

    AccountId account() {
        return account;
    }

    Channel channel() {
        return channel;
    }

    String language() {
        return language;
    }

    Sealed sealed() {
        return new Sealed(address, note);
    }

    AttemptRow row(Limits limits) {
        return new AttemptRow(name, purpose, masked, endsAt, sentAt.plus(limits.pause()));
    }
}
