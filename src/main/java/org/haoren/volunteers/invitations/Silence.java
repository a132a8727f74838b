package org.haoren.volunteers.invitations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A number or address at which nobody wants an invitation, as a keyed hash. */
@Entity
@Table(name = "invitation_silence")
class Silence {
    @Id private String hash;
    private Instant since;

    protected Silence() {}

    Silence(String hash, Instant since) {
        this.hash = hash;
        this.since = since;
    }
}
