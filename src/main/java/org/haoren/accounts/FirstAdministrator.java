package org.haoren.accounts;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.haoren.platform.config.Notes;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.Role;

/**
 * No default account: while a portal has no administrator, each start writes a fresh one-time code of 100 random bits to the log. The demo city brings its
 * own administrator; a demo portal without it may be given its code by setting, so that tests know it.
 */
@ApplicationScoped
class FirstAdministrator {
    @Inject AccountStore accounts;
    @Inject Settings settings;
    @Inject Notes notes;
    private volatile String code;

    @Transactional
    void offer(@Observes @Priority(200) @Initialized(ApplicationScoped.class) Object start) {
        if (accounts.anybody(Role.SYSTEM_ADMINISTRATOR)) return;
        if (settings.demoCity()) {
            code = RoleDesk.DEMO_CODE;
            return;
        }
        var given = settings.demo() ? settings.text("haoren.first-administrator.code") : "";
        code = given.isEmpty() ? Codes.random(20) : given;
        notes.add("There is no administrator yet. Sign up, sign in, open /accounts/first-administrator and enter this one-time code: " + code);
    }

    boolean matches(String typed) {
        var expected = code;
        return expected != null && MessageDigest.isEqual(expected.getBytes(StandardCharsets.US_ASCII), typed.strip().getBytes(StandardCharsets.UTF_8));
    }

    void used() {
        code = null;
    }
}
