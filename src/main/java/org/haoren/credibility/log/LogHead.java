package org.haoren.credibility.log;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HexFormat;

/** Where a log stands. Begins empty, grows by one entry at a time under a lock on its row, never shrinks and is never removed. */
@Entity
@Table(name = "log_head")
class LogHead {
    private static final HexFormat HEX = HexFormat.of();
    @Id private String name;
    @Version private long version;
    private long size;
    private String frontier;
    private String root;

    protected LogHead() {}

    static LogHead empty(String name) {
        if (!name.matches("[A-Za-z0-9-]{1,60}")) throw new IllegalArgumentException("Not the name of a log: " + name);
        var head = new LogHead();
        head.name = name;
        head.stand(Frontier.EMPTY);
        return head;
    }

    /** Takes the leaf in as number {@link #size()}, and tells which subtrees that completed. */
    void append(byte[] leafHash, Frontier.Completed completed) {
        stand(Frontier.of(size, HEX.parseHex(frontier)).append(leafHash, completed));
    }

    private void stand(Frontier now) {
        size = now.size();
        frontier = HEX.formatHex(now.packed());
        root = HEX.formatHex(now.root());
    }

    String name() {
        return name;
    }

    long size() {
        return size;
    }

    byte[] root() {
        return HEX.parseHex(root);
    }

    LogHeadRow row() {
        return new LogHeadRow(name, size, root);
    }
}
