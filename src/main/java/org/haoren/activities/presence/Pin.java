package org.haoren.activities.presence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.haoren.platform.permit.AccountId;

/** A volunteer's PIN for the terminals of stations. Wrong ones in a row lock it for a while; a new one, which its owner sets, is open at once. */
@Entity
@Table(name = "presence_pin")
class Pin {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "presence_pin_seq")
    @SequenceGenerator(name = "presence_pin_seq", sequenceName = "presence_pin_seq", allocationSize = 50)
    private long id;
    private AccountId account;
    private String hash;
    @Column(name = "set_at") private Instant setAt;
    private int failures;
    @Column(name = "locked_until") private Instant lockedUntil;

    protected Pin() {}

    Pin(AccountId account, String hash, Instant now) {
        this.account = account;
        set(hash, now);
    }

    final void set(String newHash, Instant now) {
        hash = newHash;
        setAt = now;
        failures = 0;
        lockedUntil = null;
    }

    String hash() {
        return hash;
    }

    Optional<Instant> lockedUntil(Instant now) {
        return Optional.ofNullable(lockedUntil).filter(now::isBefore);
    }

    void right() {
        failures = 0;
        lockedUntil = null;
    }

    /** @param most wrong ones in a row */
    void wrong(int most, Duration lock, Instant now) {
        failures++;
        if (failures < most) return;
        failures = 0;
        lockedUntil = now.plus(lock);
    }

    PinRow row(Instant now) {
        return new PinRow(setAt, lockedUntil(now).orElse(null));
    }
}
