package org.haoren.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.haoren.passkeys.PasskeyDesk;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.KeyedHash;
import org.haoren.platform.crypto.Sealing;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Grant;
import org.haoren.platform.permit.Grants;
import org.haoren.platform.permit.Role;
import org.haoren.platform.permit.SecondFactor;

/** Looks at codes, and knows for whom one is compulsory. */
@ApplicationScoped
class Factors implements SecondFactor {
    static final String SECRET = "second factor";
    private static final Set<Role> COMPULSORY = EnumSet.of(Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR, Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR);
    @Inject FactorStore store;
    @Inject PasskeyDesk passkeys;
    @Inject Grants grants;
    @Inject Events events;
    @Inject Sealing sealing;
    @Inject KeyedHash hashes;
    @Inject Settings settings;
    @Inject Clock clock;

    /** Whoever has only passkeys is asked for one where a role needs a second factor: else it would be enough to know their password. */
    @Override
    public boolean asks(AccountId account) {
        return takesCodes(account) || passkeys.held(account) && !compulsory(grants.of(account)).isEmpty();
    }

    @Override
    public boolean takesCodes(AccountId account) {
        return store.app(account).filter(App::on).isPresent();
    }

    @Override
    public Set<Grant> heldBack(AccountId account, Set<Grant> held) {
        var compulsory = compulsory(held);
        return compulsory.isEmpty() || takesCodes(account) || passkeys.held(account) ? Set.of() : compulsory;
    }

    private Set<Grant> compulsory(Set<Grant> held) {
        if (settings.demo() && !settings.flag("haoren.second-factor.demo")) return Set.of();
        return held.stream().filter(grant -> COMPULSORY.contains(grant.role())).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Tried tried(AccountId account, String typed) {
        var app = store.locked(account).filter(App::on).orElse(null);
        if (app == null) return Tried.WRONG;
        var now = clock.instant();
        if (app.locked(now)) return Tried.LOCKED;
        if (right(app, typed == null ? "" : RecoveryCode.plain(typed), now)) return Tried.RIGHT;
        if (!app.wrong(settings.number("haoren.lockout.failures"), settings.minutes("haoren.lockout.minutes"), now)) return Tried.WRONG;
        events.happened(account, FactorEventKind.LOCKED, now);
        return Tried.LOCKED;
    }

    /** Uses it up where it is right. */
    private boolean right(App app, String plain, Instant now) {
        var step = matching(app, plain, now);
        if (step >= 0) {
            app.took(step);
            return true;
        }
        var recovery = store.unused(app.account(), hash(plain));
        recovery.ifPresent(code -> {
            code.use(now);
            app.right();
            events.happened(app.account(), FactorEventKind.RECOVERY_USED, now);
        });
        return recovery.isPresent();
    }

    /** The time step, or a negative number. */
    long matching(App app, String plain, Instant now) {
        return plain.length() == TimeCodes.DIGITS ? TimeCodes.matching(sealing.open(SECRET, app.sealed()), plain, now, app.lastStep()).orElse(-1) : -1;
    }

    /** In place of all there were. */
    RecoveryCodesRow fresh(AccountId account) {
        store.forgetCodes(account);
        List<String> codes = new ArrayList<>();
        while (codes.size() < RecoveryCode.NUMBER) codes.add(RecoveryCode.fresh());
        codes.forEach(code -> store.add(new RecoveryCode(account, hash(RecoveryCode.plain(code)))));
        return new RecoveryCodesRow(codes);
    }

    private String hash(String plain) {
        return hashes.of(RecoveryCode.PURPOSE, plain);
    }
}
