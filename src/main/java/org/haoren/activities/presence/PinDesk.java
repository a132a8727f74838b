package org.haoren.activities.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.haoren.accounts.AccountDesk;
import org.haoren.platform.crypto.KeyedHash;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.volunteers.VolunteerDesk;

/** One's own PIN for the terminals of stations. */
@ApplicationScoped
@Transactional
@Permit
public class PinDesk {
    @Inject TerminalStore store;
    @Inject AccountDesk accounts;
    @Inject VolunteerDesk volunteers;
    @Inject KeyedHash hash;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject Clock clock;
    @Inject Caller caller;

    /** Empty where the caller has none. */
    @Permit(Role.VOLUNTEER)
    public Optional<PinRow> mine() {
        return store.pin(caller.account()).map(pin -> pin.row(clock.instant()));
    }

    /** In place of the one before; a lock ends with it. @throws Refused with {@link PresenceRefusal} beside the fields of the form */
    @Permit(Role.VOLUNTEER)
    public void set(@NotNull PinForm form) {
        rates.take(Rate.PRESENCE);
        var faults = forms.faults(form);
        faults.refuseWith(faults.sound("pin") && faults.sound("pinAgain") ? objections(form) : List.of());
        volunteers.hold(List.of(caller.account()));
        var hashed = hashed(hash, caller.account().value(), form.pin());
        var now = clock.instant();
        store.lockedPin(caller.account()).ifPresentOrElse(pin -> pin.set(hashed, now), () -> store.add(new Pin(caller.account(), hashed, now)));
    }

    private List<Refusal> objections(PinForm form) {
        var me = accounts.me();
        var number = volunteers.me().map(row -> row.number()).orElse("");
        return PinRules.objections(form.pin(), form.pinAgain(), List.of(number, me.login()), me.born());
    }

    @Permit(Role.VOLUNTEER)
    public void remove() {
        store.lockedPin(caller.account()).ifPresent(store::remove);
    }

    /** A million candidates make no hash slow enough: what keeps the PIN is the portal's key. */
    static String hashed(KeyedHash hash, long account, String pin) {
        return hash.of("presence pin", account + " " + pin);
    }
}
