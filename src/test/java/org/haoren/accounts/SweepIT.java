package org.haoren.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.haoren.suite.Messages;
import org.haoren.suite.OwnPortal;
import org.haoren.suite.Portal;
import org.haoren.suite.Server;
import org.haoren.suite.Wait;
import org.junit.jupiter.api.Test;

/** What the privacy notice says is deleted is deleted, also where nobody does anything meanwhile; looked at from beside the portal. */
@OwnPortal
class SweepIT {
    private static final Duration LIMIT = Duration.ofSeconds(240);

    @Test
    void attempts_are_gone_after_a_day_and_old_numbers_a_month_after_they_can_come_back() {
        try (var server = Server.in("sweep")) {
            var settings = server.sweepingOften(server.settings(true));
            var portal = server.start(settings).ready(LIMIT);
            portal.administrator();
            var person = portal.resident("换号的人");
            var attempt = person.post("/api/me/login", "login", "sweep@example.org", "current", Portal.PASSWORD).expect(202).json().getString("attempt");
            person.put("/api/me/login/" + attempt, "code", Messages.code(portal, "sweep@example.org")).expect(204);
            assertThat(rows(settings, "confirmation_attempt")).isPositive();
            portal.later(Duration.ofHours(25));
            assertThat(Wait.upTo(LIMIT).until(() -> rows(settings, "confirmation_attempt") == 0)).isTrue();
            assertThat(rows(settings, "account_login_change")).isEqualTo(1);
            portal.later(Duration.ofDays(37));
            assertThat(Wait.upTo(LIMIT).until(() -> rows(settings, "account_login_change") == 0)).isTrue();
            assertThat(Wait.upTo(LIMIT).until(() -> rows(settings, "outbox_message") == 0)).isTrue();
        }
    }

    private static int rows(Properties settings, String table) {
        try (var connection = DriverManager.getConnection(settings.getProperty("haoren.database.url"), "postgres", "postgres"); var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from " + table)) {
            found.next();
            return found.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
