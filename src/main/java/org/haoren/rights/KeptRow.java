package org.haoren.rights;

import java.util.List;
import org.haoren.platform.personal.Ending;
import org.haoren.platform.personal.Why;

/**
 * @param table as in {@code rights.table.…}
 * @param days from {@code from} on, null where rows stay as long as the account
 * @param from a moment of the row, as in {@code rights.column.…}
 * @param sealed columns that are kept encrypted, as in {@code rights.column.…}
 */
public record KeptRow(String table, Why why, Ending ending, Integer days, String from, List<String> sealed) {
    public KeptRow {
        sealed = List.copyOf(sealed);
    }
}
