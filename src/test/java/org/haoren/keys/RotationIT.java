package org.haoren.keys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.TreeSet;
import org.haoren.suite.OwnPortal;
import org.haoren.suite.Server;
import org.haoren.suite.TestPasskey;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Wait;
import org.junit.jupiter.api.Test;

/** A new key begins while the portal runs; then the whole database is read from beside it: nothing that an older key sealed is left, and everything still opens. */
@OwnPortal
class RotationIT {
    private static final Duration LIMIT = Duration.ofSeconds(240);

    @Test
    void after_a_new_key_nothing_is_sealed_with_the_old_one_and_the_old_one_can_go() {
        try (var server = Server.in("rotation")) {
            var settings = server.sweepingOften(server.settings(true));
            settings.setProperty("haoren.crypto", "national");
            var portal = server.start(settings).ready(LIMIT);
            var security = portal.security();
            var staff = portal.resident("换钥匙的站长");
            var station = TestPlaces.approved(portal, staff, "换钥匙的站");
            var person = portal.volunteer("换钥匙的人");
            person.post("/api/wishes", "station", station, "kind", "COMPANY", "title", "一个心愿", "need", "想有人陪。").expect(201);
            var passkey = new TestPasskey();
            passkey.addedBy(person, "换钥匙的手机").expect(201);
            var first = security.get("/api/sealing-keys").expect(200).json().getJsonArray("keys").getJsonObject(0);
            assertThat(first.getString("suite")).isEqualTo("NATIONAL");
            assertThat(sealedBy(settings, first.getString("id"))).contains("account.id_number", "volunteer.phone", "wish_file.need", "passkey.material", "log_opening.sealed", "outbox_message.text");
            person.post("/api/sealing-keys").expect(403);
            portal.administrator().post("/api/sealing-keys").expect(403);
            var second = security.post("/api/sealing-keys").expect(201).json().getString("id");
            security.post("/api/sealing-keys").expect(409, "NOT_FINISHED");
            security.delete("/api/sealing-keys/" + second).expect(409, "STILL_SEALS");
            security.delete("/api/sealing-keys/" + first.getString("id")).expect(409, "FIRST_KEY_STAYS");
            assertThat(Wait.upTo(LIMIT).until(() -> security.get("/api/sealing-keys").expect(200).json().getBoolean("finished"))).isTrue();
            assertThat(sealedBy(settings, first.getString("id"))).isEmpty();
            assertThat(person.get("/api/me/data").expect(200).text()).contains(person.idNumber()).contains("想有人陪。");
            passkey.signsIn(person.withoutSignIn()).expect(204);
            security.post("/api/sealing-keys").expect(201);
            assertThat(Wait.upTo(LIMIT).until(() -> security.get("/api/sealing-keys").expect(200).json().getBoolean("finished"))).isTrue();
            security.delete("/api/sealing-keys/" + second).expect(204);
            security.delete("/api/sealing-keys/" + second).expect(404);
            assertThat(security.get("/api/sealing-keys").json().getJsonArray("keys").getValuesAs(JsonObject.class)).extracting(each -> each.getString("id")).doesNotContain(second);
            assertThat(person.get("/api/me/data").expect(200).text()).contains(person.idNumber());
            assertThat(security.get("/keys/ring").expect(200).text()).contains("SM4").contains("log_opening");
        }
    }

    /** Columns anywhere in the database that hold something which that key sealed, whoever declared them or forgot to. */
    private static TreeSet<String> sealedBy(Properties settings, String id) {
        var found = new TreeSet<String>();
        try (var connection = DriverManager.getConnection(settings.getProperty("haoren.database.url"), "postgres", "postgres"); var columns = connection.createStatement();
                var all = columns.executeQuery("select table_name, column_name, data_type from information_schema.columns where table_schema = 'public' "
                        + "and data_type in ('character varying', 'text', 'bytea')")) {
            while (all.next()) {
                var bytes = all.getString(3).equals("bytea");
                var column = "\"" + all.getString(2) + "\"";
                try (var row = connection.prepareStatement("select 1 from " + all.getString(1) + " where "
                        + (bytes ? "substring(" + column + " from 1 for 9) = ?" : column + " like ?") + " fetch next 1 rows only")) {
                    if (bytes) row.setBytes(1, (id + ".").getBytes(StandardCharsets.US_ASCII));
                    else row.setString(1, id + ".%");
                    if (row.executeQuery().next()) found.add(all.getString(1) + "." + all.getString(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }
}
