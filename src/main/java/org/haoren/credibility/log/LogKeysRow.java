package org.haoren.credibility.log;

import java.util.List;

/**
 * By what a log's checkpoints are checked (C2SP signed-note).
 *
 * @param origin the log's name to the world, and that of its keys
 * @param verifierKeys {@code name+id+key}; more than one while a key is being changed
 */
public record LogKeysRow(String log, String origin, List<String> verifierKeys) {
    public LogKeysRow {
        verifierKeys = List.copyOf(verifierKeys);
    }
}
