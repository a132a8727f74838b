package org.haoren.passkeys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;

/** A passkey from being added to being removed; in between it is only used. Nothing of it stays. */
@Entity
class Passkey {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "passkey_seq")
    @SequenceGenerator(name = "passkey_seq", sequenceName = "passkey_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private AccountId account;
    private String name;
    private String credential;
    private String material;
    private long counted;
    @Column(name = "added_at") private Instant addedAt;
    @Column(name = "used_at") private Instant usedAt;
    @Column(name = "doubted_at") private Instant doubtedAt;

    protected Passkey() {}

    /** @param credential keyed hash of its id @param material sealed @param counted what its authenticator has counted so far; 0 where it does not */
    Passkey(AccountId account, String name, String credential, String material, long counted, Instant now) {
        code = Codes.random();
        this.account = account;
        this.name = name;
        this.credential = credential;
        this.material = material;
        this.counted = counted;
        addedAt = now;
    }

    String code() {
        return code;
    }

    AccountId account() {
        return account;
    }

    String name() {
        return name;
    }

    String credential() {
        return credential;
    }

    String material() {
        return material;
    }

    long counted() {
        return counted;
    }

    Instant addedAt() {
        return addedAt;
    }

    void used(long count, Instant now) {
        counted = count;
        usedAt = now;
    }

    void doubt(Instant now) {
        doubtedAt = now;
    }

    PasskeyRow row() {
        return new PasskeyRow(code, name, addedAt, usedAt, doubtedAt);
    }
}
