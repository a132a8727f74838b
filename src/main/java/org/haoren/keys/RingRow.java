package org.haoren.keys;

import java.util.List;
import org.haoren.platform.crypto.SealingKeyRow;

/** @param keys oldest first @param runs of the newest key, table by table; empty where the first is the only one @param finished whether nothing is left to seal anew */
public record RingRow(List<SealingKeyRow> keys, List<RunRow> runs, boolean finished) {
    public RingRow {
        keys = List.copyOf(keys);
        runs = List.copyOf(runs);
    }
}
