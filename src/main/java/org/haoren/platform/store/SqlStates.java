package org.haoren.platform.store;

import java.sql.SQLException;
import java.util.function.Predicate;

/** What a database says of a failure, wherever in the chain of its causes it says so. */
final class SqlStates {
    private SqlStates() {}

    /** Whether a cause with an SQLSTATE (ISO/IEC 9075) is such a one. */
    static boolean any(Throwable failure, Predicate<SQLException> such) {
        for (var cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql && sql.getSQLState() != null && such.test(sql)) return true;
        return false;
    }
}
