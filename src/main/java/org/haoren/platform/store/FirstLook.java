package org.haoren.platform.store;

import java.sql.SQLException;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.haoren.platform.config.Settings;
import org.haoren.platform.config.StartCheck;
import org.haoren.platform.config.Stop;

/**
 * The server signs in to the database before any bean of the portal exists, and goes on without the portal where it cannot. So this is the first moment of a
 * start at which the portal is asked anything: it looks at the settings, then at the database. Later it hears of every statement.
 */
public class FirstLook extends SessionEventAdapter {
    @Override
    public void preLogin(SessionEvent event) {
        StartCheck.of(new Settings());
        try (var connection = ((JNDIConnector) event.getSession().getLogin().getConnector()).getDataSource().getConnection()) {
            connection.getMetaData();
        } catch (SQLException e) {
            Stop.because("the database cannot be reached (haoren.database.url): " + Stop.deepest(e));
        }
    }

    @Override
    public void postExecuteCall(SessionEvent event) {
        Queries.count();
    }
}
