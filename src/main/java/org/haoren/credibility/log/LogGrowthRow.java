package org.haoren.credibility.log;

import java.util.List;

/** That the log as it stands begins with what it held when it was {@code oldSize} long: by RFC 9162, 2.1.4, hashes hexadecimal. */
public record LogGrowthRow(String log, long oldSize, String oldRoot, List<String> path, long size, String root) {
    public LogGrowthRow {
        path = List.copyOf(path);
    }
}
