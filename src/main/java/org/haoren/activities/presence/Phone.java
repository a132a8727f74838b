package org.haoren.activities.presence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;

/** A telephone that may hand in late: set up by its owner, used, and removed. Nothing of it stays. */
@Entity
@Table(name = "presence_phone")
class Phone {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "presence_phone_seq")
    @SequenceGenerator(name = "presence_phone_seq", sequenceName = "presence_phone_seq", allocationSize = 50)
    private long id;
    private String code;
    private AccountId account;
    private String name;
    @Column(name = "public_key") private String publicKey;
    @Column(name = "added_at") private Instant addedAt;
    @Column(name = "used_at") private Instant usedAt;

    protected Phone() {}

    Phone(AccountId account, String name, String publicKey, Instant now) {
        code = Codes.random();
        this.account = account;
        this.name = name;
        this.publicKey = publicKey;
        addedAt = now;
    }

    boolean has(String key) {
        return publicKey.equals(key);
    }

    boolean signed(LateForm form) {
        return new PhoneKey(publicKey).signed(form.signed(), form.signature());
    }

    /** Whether it was not set up yet. */
    boolean youngerThan(Instant moment) {
        return addedAt.isAfter(moment);
    }

    void used(Instant now) {
        usedAt = now;
    }

    PhoneRow row() {
        return new PhoneRow(code, name, addedAt, usedAt);
    }
}
