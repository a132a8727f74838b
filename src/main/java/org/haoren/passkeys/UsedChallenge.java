package org.haoren.passkeys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A challenge that was answered. Forgotten once it would be too old anyway. */
@Entity
@Table(name = "passkey_challenge")
class UsedChallenge {
    static final String ONCE = "passkey_challenge_once";
    @Id private String challenge;
    @Column(name = "ends_at") private Instant endsAt;

    protected UsedChallenge() {}

    UsedChallenge(Challenge answered) {
        challenge = answered.value();
        endsAt = answered.endsAt();
    }
}
