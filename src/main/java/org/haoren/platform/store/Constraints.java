package org.haoren.platform.store;

import java.util.Locale;

/** Recognises the one constraint whose violation means something to a person. */
public final class Constraints {
    private Constraints() {}

    /** Whether this failure is the violation of the named constraint (SQLSTATE class 23). After it the transaction is dead. */
    public static boolean violated(Throwable failure, String name) {
        return SqlStates.any(failure, sql -> sql.getSQLState().startsWith("23") && sql.getMessage().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)));
    }
}
