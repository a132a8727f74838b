package org.haoren.credibility.log;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/** What a log keeps for ever: in a row of its own, or as one of a {@link LogBatch}. Written once ({@link Appending}); the hash over its bytes is a leaf of the tree. */
@Entity
@Table(name = "log_entry")
class LogEntry {
    @EmbeddedId private LogPosition position;
    @Column(name = "leaf_hash") private byte[] leafHash;
    private byte[] entry;
    private String kind;
    private String subject;
    @Column(name = "recorded_at") private Instant recordedAt;

    protected LogEntry() {}

    /** One of a batch. */
    LogEntry(LogPosition position, byte[] entry, String kind, String subject, Instant recordedAt) {
        this.position = position;
        this.leafHash = Tree.leaf(entry);
        this.entry = entry;
        this.kind = kind;
        this.subject = subject;
        this.recordedAt = recordedAt;
    }

    long index() {
        return position.idx();
    }

    byte[] entry() {
        return entry.clone();
    }

    byte[] leafHash() {
        return leafHash.clone();
    }

    LogEntryRow row() {
        return new LogEntryRow(position.log(), position.idx(), kind, subject, recordedAt, HexFormat.of().formatHex(leafHash),
                Document.readable(entry), Base64.getEncoder().encodeToString(entry));
    }
}
