package org.haoren.activities.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.haoren.platform.crypto.KeyedHash;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;

/** Compares a PIN, and counts where it is wrong: in a transaction of its own, which stands also where the act is refused. Whoever tries at once at several terminals is looked at one by one. */
@ApplicationScoped
class PinDoor {
    @Inject TerminalStore store;
    @Inject PresenceSettings settings;
    @Inject KeyedHash hash;
    @Inject Clock clock;

    /** Empty where it is right. Who has none is answered as who mistyped. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Refusal> objections(AccountId account, String typed) {
        var found = store.lockedPin(account);
        if (found.isEmpty()) return List.of(PresenceRefusal.PIN_WRONG.on("pin"));
        var pin = found.get();
        var now = clock.instant();
        var until = pin.lockedUntil(now);
        if (until.isPresent()) return List.of(PresenceRefusal.PIN_LOCKED.with(Math.max(1, Duration.between(now, until.get()).toMinutes())));
        if (PinDesk.hashed(hash, account.value(), typed).equals(pin.hash())) {
            pin.right();
            return List.of();
        }
        pin.wrong(settings.pinFailures(), settings.pinLock(), now);
        return List.of(PresenceRefusal.PIN_WRONG.on("pin"));
    }
}
