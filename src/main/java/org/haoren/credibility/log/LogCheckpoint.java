package org.haoren.credibility.log;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/** What was last signed of a log. Begins with nothing signed, and from then on only ever moves to what extends it. */
@Entity
@Table(name = "log_checkpoint")
class LogCheckpoint {
    /** More often nobody needs it, and every signature costs a commit. */
    private static final Duration APART = Duration.ofSeconds(1);
    private static final HexFormat HEX = HexFormat.of();
    @Id private String log;
    private long size;
    private String root;
    @Column(name = "note") private String note;
    @Column(name = "signed_at") private Instant signedAt;

    protected LogCheckpoint() {}

    static LogCheckpoint none(String log) {
        var none = new LogCheckpoint();
        none.log = log;
        none.root = HEX.formatHex(Tree.empty());
        none.note = "";
        none.signedAt = Instant.EPOCH;
        return none;
    }

    /** Whether what was signed says the same as the head, or was signed too short a time ago to be replaced. */
    boolean stillGood(LogHead head, Instant now) {
        return !note.isEmpty() && (covers(head) || Duration.between(signedAt, now).abs().compareTo(APART) < 0);
    }

    private boolean covers(LogHead head) {
        return size == head.size() && root.equals(HEX.formatHex(head.root()));
    }

    void move(LogHead head, String signed, Instant now) {
        if (head.size() < size) throw new IllegalArgumentException("A checkpoint never shrinks");
        size = head.size();
        root = HEX.formatHex(head.root());
        note = signed;
        signedAt = now;
    }

    long size() {
        return size;
    }

    byte[] root() {
        return HEX.parseHex(root);
    }

    /** Empty when nothing was signed yet. */
    String note() {
        return note;
    }
}
