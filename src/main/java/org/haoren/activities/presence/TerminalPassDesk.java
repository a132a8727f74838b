package org.haoren.activities.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Function;
import org.haoren.accounts.AccountDesk;
import org.haoren.platform.form.Faults;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Grants;
import org.haoren.platform.permit.Identity;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Refused;
import org.haoren.volunteers.VolunteerDesk;

/** Volunteers check in and out at the terminal of a station by number and PIN. Whoever has said both is the caller for that one act, whoever was signed in on the device. */
@ApplicationScoped
@Transactional
@Permit
public class TerminalPassDesk {
    @Inject TerminalDoor door;
    @Inject PinDoor pins;
    @Inject VolunteerDesk volunteers;
    @Inject AccountDesk accounts;
    @Inject Grants grants;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject Caller caller;

    /** @param token that the device carries, or null @throws Refused with {@link PresenceRefusal}, or {@code DisputeRefusal.FROZEN} */
    @Permit(Role.PUBLIC)
    public PresenceRow checkIn(String token, @NotNull TerminalPassForm form) {
        return pass(token, form, forms.faults(form), door::enter);
    }

    @Permit(Role.PUBLIC)
    public PresenceRow checkOut(String token, @NotNull TerminalPassForm form) {
        return pass(token, form, forms.faults(form), door::leave);
    }

    private PresenceRow pass(String token, TerminalPassForm form, Faults faults, Function<Terminal, PresenceRow> act) {
        rates.take(Rate.LOOKUP);
        faults.refuseWith(List.of());
        var terminal = door.terminal(token);
        var volunteer = volunteers.holder(form.number()).orElseThrow(() -> new Refused(PresenceRefusal.PIN_WRONG.on("pin")));
        Refused.ifAny(pins.objections(volunteer, form.pin()));
        var before = caller.identity().orElse(null);
        try {
            caller.is(identity(volunteer));
            return act.apply(terminal);
        } finally {
            caller.is(before);
        }
    }

    private Identity identity(AccountId volunteer) {
        var known = new Identity(volunteer, "", false, grants.of(volunteer));
        caller.is(known);
        return known.called(accounts.names(List.of(volunteer)).getOrDefault(volunteer, ""));
    }
}
