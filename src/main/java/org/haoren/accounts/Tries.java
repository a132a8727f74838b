package org.haoren.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** Failures in a row to sign in, and the while for which they lock. */
@Embeddable
class Tries {
    private int failures;
    @Column(name = "locked_until") private Instant lockedUntil;

    boolean locked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    void failed(int allowed, Duration lock, Instant now) {
        failures++;
        if (failures >= allowed) {
            lockedUntil = now.plus(lock);
            failures = 0;
        }
    }

    void forgive() {
        failures = 0;
        lockedUntil = null;
    }
}
