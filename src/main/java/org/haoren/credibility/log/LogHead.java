package org.haoren.credibility.log;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HexFormat;

/** Where a log stands. Begins empty, grows under a lock on its row ({@link Appending}), never shrinks and is never removed. */
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
        head.frontier = "";
        head.root = HEX.formatHex(Tree.empty());
        return head;
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
