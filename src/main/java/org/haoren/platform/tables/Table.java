package org.haoren.platform.tables;

import java.util.Iterator;

/** The rows of a file, the first one first, each read when it is asked for. A row that cannot be read ends them with {@link UnreadableRow}. */
public interface Table extends Iterator<TableRow>, AutoCloseable {
    /** Whether the file has sheets that are not read. */
    boolean moreSheets();

    @Override
    void close();
}
