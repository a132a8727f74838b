package org.haoren.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.haoren.platform.permit.AccountId;

/**
 * A browser in which the owner of an account has signed in before. Its failures lock it alone, and those of strangers do not lock it: so nobody is locked out of
 * their account by others. Known until the password changes, or many newer ones are.
 */
@Entity
@Table(name = "account_known_device")
class KnownDevice {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_known_device_seq")
    @SequenceGenerator(name = "account_known_device_seq", sequenceName = "account_known_device_seq", allocationSize = 50)
    private long id;
    private long account;
    private String device;
    @Embedded private Tries tries = new Tries();
    @Column(name = "used_at") private Instant usedAt;

    protected KnownDevice() {}

    /** @param device keyed hash of the browser's random name and the account, so that nothing joins two accounts that use one */
    KnownDevice(AccountId account, String device, Instant now) {
        this.account = account.value();
        this.device = device;
        this.usedAt = now;
    }

    Tries tries() {
        return tries;
    }

    void used(Instant now) {
        usedAt = now;
        tries.forgive();
    }
}
