package org.haoren.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Refused;

/** Changes a password, by whoever knows the one that holds. All other sign-ins end with it: somebody may have had the old one. */
@ApplicationScoped
@Transactional
@Permit
public class PasswordDesk {
    @Inject AccountStore accounts;
    @Inject AccountChanges changes;
    @Inject Passwords passwords;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject Clock clock;
    @Inject Caller caller;

    /**
     * @param token of the sign-in that asks, which goes on
     * @throws Refused with {@link AccountRefusal} beside the fields of the form
     */
    @Permit(Role.RESIDENT)
    public void change(String token, @NotNull PasswordForm form) {
        rates.take(Rate.SIGN_IN);
        var account = accounts.locked(caller.account());
        var objections = new ArrayList<>(Passwords.objections(form.password(), form.passwordAgain(), account.login()));
        var faults = forms.faults(form);
        if (faults.sound("current") && !passwords.matches(form.current(), account.password())) objections.add(AccountRefusal.WRONG_PASSWORD.on("current"));
        else if (faults.sound("password") && form.password().equals(form.current())) objections.add(AccountRefusal.SAME_PASSWORD.on("password"));
        faults.refuseWith(objections);
        account.changePassword(passwords.hash(form.password()));
        accounts.endSignIns(account.id(), SignIn.hash(token), clock.instant());
        changes.changed(account.id());
    }
}
