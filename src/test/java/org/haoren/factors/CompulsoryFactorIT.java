package org.haoren.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.haoren.suite.OwnPortal;
import org.haoren.suite.Person;
import org.haoren.suite.Portal;
import org.haoren.suite.Server;
import org.haoren.suite.TestApp;
import org.junit.jupiter.api.Test;

/** A portal that asks its staff for a second factor, as every one in production does: without one their roles are held back, and they are led to it. */
@OwnPortal
class CompulsoryFactorIT {
    @Test
    void a_role_is_held_back_until_its_holder_has_an_app() {
        try (var server = Server.in("compulsory")) {
            var settings = server.settings();
            settings.setProperty("haoren.second-factor.demo", "true");
            var portal = server.start(settings).ready(Duration.ofMinutes(2));
            var administrator = portal.administrator();
            administrator.get("/api/roles").expect(403, "SECOND_FACTOR_MISSING");
            assertThat(administrator.get("/api/session").expect(200).json().getJsonArray("roles")).isEmpty();
            assertThat(administrator.get("/roles/list").expect(302).header("Location")).contains("/factors/mine?back=");
            assertThat(administrator.get("/office/desk").expect(302).header("Location")).contains("/factors/mine?back=");
            administrator.get("/accounts/identities").expect(403);
            administrator.get("/activities/shifts/list").expect(200);
            assertThat(administrator.get("/accounts/me").expect(200).text()).contains("Your role works once you have set up a second factor");
            var app = setUp(portal, administrator);
            administrator.get("/api/roles").expect(200);
            administrator.get("/office/desk").expect(200);
            setUp(portal, portal.security());
            var clerk = portal.staff("经办人", "OFFICE_CLERK", "");
            clerk.get("/api/accounts/identities").expect(403, "SECOND_FACTOR_MISSING");
            setUp(portal, clerk);
            clerk.get("/api/accounts/identities").expect(200);
            portal.nobody().get("/api/roles").expect(401);
            administrator.post("/api/me/second-factor/removal", "code", app.next()).expect(204);
            administrator.get("/api/roles").expect(403, "SECOND_FACTOR_MISSING");
        }
    }

    private static TestApp setUp(Portal portal, Person person) {
        var app = TestApp.begun(portal, person);
        person.post("/api/me/second-factor/confirmation", "code", app.code(0)).expect(200);
        return app;
    }
}
