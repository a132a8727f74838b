package org.haoren.credibility.log;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What opens an entry's commitment: its salt, and who did it with which sealed details, encrypted. For auditors; no page and no call reads it. */
@Entity
@Table(name = "log_opening")
class LogOpening {
    @EmbeddedId private LogPosition position;
    private byte[] salt;
    private byte[] sealed;

    protected LogOpening() {}

    LogOpening(LogPosition position, byte[] salt, byte[] sealed) {
        this.position = position;
        this.salt = salt;
        this.sealed = sealed;
    }
}
