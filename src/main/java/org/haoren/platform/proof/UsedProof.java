package org.haoren.platform.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A challenge whose solution has been used. Forgotten once it would be too old anyway. */
@Entity
@Table(name = "platform_used_proof")
class UsedProof {
    static final String ONCE = "platform_used_proof_once";
    @Id private String challenge;
    @Column(name = "ends_at") private Instant endsAt;

    protected UsedProof() {}

    UsedProof(String challenge, Instant endsAt) {
        this.challenge = challenge;
        this.endsAt = endsAt;
    }
}
