package org.haoren.credibility.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.haoren.suite.Messages;
import org.haoren.suite.OwnPortal;
import org.haoren.suite.Portal;
import org.haoren.suite.Proofs;
import org.haoren.suite.Server;
import org.haoren.suite.Wait;
import org.junit.jupiter.api.Test;

/** A database that is not what was signed of it: the portal says so, adds nothing to it and signs nothing of it. */
@OwnPortal
class LogDamageIT {
    private static final Duration LIMIT = Duration.ofSeconds(300);
    private static final String HASH_OF_ANOTHER = "leaf_hash = (select leaf_hash from log_entry where log = 'city' and idx = 1)";
    private static final List<String> SET_BACK = List.of("delete from log_kind", "delete from log_opening", "delete from log_entry", "delete from log_node",
            "update log_checkpoint set size = 0, note = '', root = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'",
            "update log_head set size = 0, frontier = '', root = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'");

    @Test void a_changed_leaf_and_a_database_that_was_set_back_are_noticed_at_the_start() throws Exception {
        try (var server = Server.in("damage")) {
            server.start(server.settings());
            var portal = server.ready(LIMIT);
            portal.signedUp("甲");
            portal.signedUp("乙");
            assertThat(Wait.upTo(Duration.ofSeconds(20)).until(() -> Checkpoint.of(portal.nobody().get("/log/city/checkpoint").expect(200).text()).size() >= 2)).isTrue();
            server.kill();

            change(server, List.of("update log_entry set " + HASH_OF_ANOTHER + " where log = 'city' and idx = 0"));
            refuses(server, Damage.OTHER_TREE);
            change(server, SET_BACK);
            refuses(server, Damage.SHORTER);
        }
    }

    private static void refuses(Server server, Damage damage) {
        server.start(server.settings());
        var portal = Portal.fresh(URI.create("http://127.0.0.1:" + server.port()));
        assertThat(Wait.upTo(LIMIT).until(() -> health(portal).contains("\"logs\""))).as(server.said()).isTrue();
        assertThat(portal.nobody().get("/health/ready").status()).isEqualTo(503);
        assertThat(health(portal)).contains("\"city\"", damage.name());
        var attempt = portal.nobody().post("/api/accounts", "name", "丙", "login", "13900000001", "password", Portal.PASSWORD, "passwordAgain", Portal.PASSWORD, "consent", true,
                "proof", Proofs.solved(portal.nobody(), Proofs.SIGN_UP))
                .expect(202).json().getString("attempt");
        portal.nobody().post("/api/accounts/attempts/" + attempt + "/confirmation", "code", Messages.code(portal, "13900000001")).expect(409, "LOG_DAMAGED");
        portal.nobody().get("/log/city/checkpoint").expect(503);
        server.kill();
    }

    private static String health(Portal portal) {
        try {
            return portal.nobody().get("/health/ready").text();
        } catch (AssertionError notYet) {
            return "";
        }
    }

    private static void change(Server server, List<String> statements) throws SQLException {
        try (var connection = DriverManager.getConnection(server.settings().getProperty("haoren.database.url"), "haoren", ""); var statement = connection.createStatement()) {
            for (var sql : statements) statement.executeUpdate(sql);
        }
    }
}
