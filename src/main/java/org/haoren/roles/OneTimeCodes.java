package org.haoren.roles;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.haoren.platform.config.Notes;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.Role;

/**
 * No default account: while a portal has no system administrator or no security administrator, each start writes a fresh one-time code of 100 random bits for
 * that role to the log. The demo city brings its own administrators; a demo portal without it may be given its codes by setting, so that tests know them.
 */
@ApplicationScoped
class OneTimeCodes {
    @Inject RoleStore roles;
    @Inject Settings settings;
    @Inject Notes notes;
    private final Map<Role, String> codes = new ConcurrentHashMap<>();

    @Transactional
    void offer(@Observes @Priority(200) @Initialized(ApplicationScoped.class) Object start) {
        offer(Role.SYSTEM_ADMINISTRATOR, RoleDesk.DEMO_CODE, "haoren.first-administrator.code",
                "There is no system administrator yet. Sign up, sign in, open /roles/first-administrator and enter this one-time code: ");
        offer(Role.SECURITY_ADMINISTRATOR, RoleDesk.DEMO_SECURITY_CODE, "haoren.first-security-administrator.code",
                "There is no security administrator yet, who confirms what the system administrator proposes. Another person enters this one-time code on the same page: ");
    }

    private void offer(Role role, String demo, String setting, String note) {
        if (roles.anybody(role)) return;
        if (settings.demoCity()) {
            codes.put(role, demo);
            return;
        }
        var given = settings.demo() ? settings.text(setting) : "";
        codes.put(role, given.isEmpty() ? Codes.random(20) : given);
        notes.add(note + codes.get(role));
    }

    /** Whom the code makes. */
    Optional<Role> role(String typed) {
        var told = typed.strip().getBytes(StandardCharsets.UTF_8);
        return codes.entrySet().stream().filter(each -> MessageDigest.isEqual(each.getValue().getBytes(StandardCharsets.US_ASCII), told)).map(Map.Entry::getKey).findFirst();
    }

    void used(Role role) {
        codes.remove(role);
    }
}
