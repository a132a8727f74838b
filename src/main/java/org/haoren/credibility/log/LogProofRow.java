package org.haoren.credibility.log;

import java.util.List;

/** That the entry is in the log as it stands: by RFC 9162, 2.1.3, hashes hexadecimal, the path lowest first. */
public record LogProofRow(String log, long index, String leafHash, List<String> path, long size, String root) {
    public LogProofRow {
        path = List.copyOf(path);
    }
}
