package org.haoren.platform.store;

/** Recognises that the database could not be reached, or was shut down: nobody's fault, nothing was done, and it may be back soon. */
public final class Gone {
    public static final int RETRY_AFTER_SECONDS = 10;

    private Gone() {}

    /** SQLSTATE class 08 (connection exception) and 57P0x (PostgreSQL ends the connection), or a pool that got no connection for such a reason. */
    public static boolean is(Throwable failure) {
        return SqlStates.any(failure, sql -> sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P0"));
    }
}
