package org.haoren.rights;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.haoren.suite.Messages;
import org.haoren.suite.OwnPortal;
import org.haoren.suite.Portal;
import org.haoren.suite.Server;
import org.haoren.suite.Stars;
import org.haoren.suite.TestPasskey;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Wait;
import org.junit.jupiter.api.Test;

/** After an erasure the whole database is read from beside the portal: nothing in clear tells of the person, and nothing that was counted is lost. */
@OwnPortal
class ErasureIT {
    private static final Duration LIMIT = Duration.ofSeconds(240);
    private static final String NAME = "邬无痕";

    @Test
    void nothing_tells_of_somebody_who_left() throws SQLException {
        try (var server = Server.in("erasure")) {
            var settings = server.sweepingOften(server.settings(true));
            var portal = server.start(settings).ready(LIMIT);
            portal.administrator();
            var staff = portal.resident("站长乙");
            var station = TestPlaces.approved(portal, staff, "送别站");
            var leaver = portal.volunteer(NAME);
            var idNumber = leaver.idNumber();
            var shift = staff.post("/api/shifts", "station", station, "zh", "以后的活动", "field", "community", "startsAt", portal.now().plusDays(30),
                    "endsAt", portal.now().plusDays(30).plusHours(2), "places", 3, "riskZh", "无", "minimumAge", 18).expect(201).json().getString("code");
            leaver.post("/api/shifts/" + shift + "/sign-ups").expect(201);
            leaver.post("/api/wishes", "station", station, "kind", "COMPANY", "title", "邬无痕的心愿", "need", "只有站长知道。").expect(201);
            var passkey = new TestPasskey();
            passkey.addedBy(leaver, NAME + "的手机").expect(201);
            Stars.served(portal, staff, station, leaver);
            var certificate = leaver.post("/api/certificates").expect(201).json().getString("number");
            leaver.post("/api/me/erasure", "current", Portal.PASSWORD, "understood", true).expect(202);
            assertThat(told(settings, leaver.login(), NAME)).isNotEmpty();
            portal.later(Duration.ofDays(7).minusMinutes(10));
            leaver.signIn();
            assertThat(leaver.get("/api/me").expect(200).text()).contains(NAME);
            portal.later(Duration.ofMinutes(11));
            assertThat(Wait.upTo(LIMIT).until(() -> told(settings, leaver.login(), NAME).isEmpty())).isTrue();
            leaver.get("/api/me").expect(401);
            leaver.post("/api/session", "login", leaver.login(), "password", Portal.PASSWORD).expect(409, "WRONG_LOGIN_OR_PASSWORD");
            passkey.signsIn(portal.nobody()).expect(409, "UNKNOWN_PASSKEY");
            assertThat(rows(settings, "select count(*) from passkey")).containsExactly("0");
            assertThat(rows(settings, "select count(*) from certificate_paper")).containsExactly("0");
            var checked = portal.nobody().get("/api/certificates/" + certificate).expect(200).json().getJsonObject("certificate");
            assertThat(checked.getString("state")).isEqualTo("VALID");
            assertThat(checked.containsKey("masked")).isFalse();
            assertThat(portal.nobody().get("/api/shifts/" + shift).json().getInt("taken")).isZero();
            assertThat(rows(settings, "select count(*) from volunteer where phone <> '' and account in (select id from account where closed)")).containsExactly("0");
            assertThat(rows(settings, "select count(*) from account where closed")).containsExactly("1");
            assertThat(Messages.to(portal, leaver.login())).extracting((JsonObject each) -> each.getString("subject")).first().isIn("账号已注销", "Account erased");
            // no round is open, so the rest goes as well, and the document is free for whose it is
            assertThat(Wait.upTo(LIMIT).until(() -> rows(settings, "select count(*) from account where closed and person_hash is not null").equals(List.of("0")))).isTrue();
            assertThat(rows(settings, "select count(*) from account_document d join account a on a.id = d.account where a.closed")).containsExactly("0");
            assertThat(rows(settings, "select count(*) from rights_erasure where finished_at is null")).containsExactly("0");
            var again = portal.signedUp("又回来的人", leaver.login()).signIn();
            portal.verify(again, idNumber);
            assertThat(again.get("/api/session").json().getBoolean("verified")).isTrue();
            assertThat(again.get("/api/me/data").expect(200).text()).doesNotContain("volunteer_time");
        }
    }

    @Test
    void each_night_what_has_had_its_term_is_deleted_and_reported() throws SQLException {
        try (var server = Server.in("retention")) {
            var settings = server.sweepingOften(server.settings(true));
            var portal = server.start(settings).ready(LIMIT);
            portal.administrator();
            portal.resident("早就不来的人").delete("/api/session").expect(204);
            for (int months = 0; months < 4; months++) portal.later(Duration.ofDays(51));
            assertThat(Wait.upTo(LIMIT).until(() -> !rows(settings, "select name from rights_sweep where name = 'account_sign_in' and deleted > 0").isEmpty())).isTrue();
            assertThat(rows(settings, "select count(*) from account_sign_in where ends_at < (select max(past) from rights_sweep where name = 'account_sign_in')")).containsExactly("0");
            assertThat(rows(settings, "select count(*) from account_sign_in")).isNotEqualTo(List.of("0"));
            var runs = portal.nobody().get("/api/retention/runs").expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class);
            assertThat(runs).anySatisfy(run -> {
                assertThat(run.getString("table")).isEqualTo("account_sign_in");
                assertThat(run.getInt("deleted")).isPositive();
            });
            assertThat(portal.nobody().get("/rights/retention").expect(200).text()).contains("Sign-ins");
        }
    }

    /** Columns anywhere in the database in which one of these texts stands in clear. */
    private static TreeSet<String> told(Properties settings, String... texts) {
        var found = new TreeSet<String>();
        for (var column : rows(settings, "select table_name || '.' || column_name from information_schema.columns where table_schema = 'public' and data_type not in ('bytea')")) {
            var at = column.split("\\.");
            for (var text : texts)
                if (!rows(settings, "select 1 from " + at[0] + " where cast(\"" + at[1] + "\" as text) like '%" + text + "%' fetch next 1 rows only").isEmpty()) found.add(column);
        }
        return found;
    }

    private static List<String> rows(Properties settings, String sql) {
        try (Connection connection = DriverManager.getConnection(settings.getProperty("haoren.database.url"), "postgres", "postgres"); var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) rows.add(found.getString(1));
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
