package org.haoren.platform.store;

/** A text that no row can hold, so that there is no such thing as the one asked for by it. */
public final class Unholdable {
    /** {@code character_not_in_repertoire}: PostgreSQL when it is asked for U+0000, which H2 simply does not find. */
    private static final String NOT_IN_REPERTOIRE = "22021";

    private Unholdable() {}

    /** Whether this failure came of looking for such a text. What is kept has been checked before; see the room platform.text. */
    public static boolean asked(Throwable failure) {
        return SqlStates.any(failure, sql -> sql.getSQLState().equals(NOT_IN_REPERTOIRE));
    }
}
