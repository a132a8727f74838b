package org.haoren.factors;

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
import org.haoren.platform.permit.AccountId;

/**
 * An account's app. Begun with a fresh secret, it counts once a first code of it has come in; begun anew before that, the secret is another. It remembers the last
 * time step that it took a code for, and is locked for a while after too many wrong ones. Taken away, nothing of it stays.
 */
@Entity
@Table(name = "factor_app")
class App {
    private static final long NONE = -1;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "factor_app_seq")
    @SequenceGenerator(name = "factor_app_seq", sequenceName = "factor_app_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private AccountId account;
    private String secret;
    @Column(name = "begun_at") private Instant begunAt;
    @Column(name = "set_up_at") private Instant setUpAt;
    @Column(name = "last_step") private long lastStep = NONE;
    private int failures;
    @Column(name = "locked_until") private Instant lockedUntil;

    protected App() {}

    App(AccountId account, String sealed, Instant now) {
        this.account = account;
        begin(sealed, now);
    }

    /** @param sealed another secret */
    final void begin(String sealed, Instant now) {
        secret = sealed;
        begunAt = now;
        lastStep = NONE;
    }

    String sealed() {
        return secret;
    }

    AccountId account() {
        return account;
    }

    boolean on() {
        return setUpAt != null;
    }

    Instant setUpAt() {
        return setUpAt;
    }

    void setUp(Instant now) {
        setUpAt = now;
    }

    boolean locked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    long lastStep() {
        return lastStep;
    }

    void took(long step) {
        lastStep = step;
        right();
    }

    /** Also by a recovery code. */
    void right() {
        failures = 0;
        lockedUntil = null;
    }

    /** @return whether that locks it */
    boolean wrong(int allowed, Duration lock, Instant now) {
        failures++;
        if (failures < allowed) return false;
        lockedUntil = now.plus(lock);
        failures = 0;
        return true;
    }
}
