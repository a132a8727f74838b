package org.haoren.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;

/** For rooms that act on the owner's word alone: whether it is the owner who says it, and by what the account is known. */
@ApplicationScoped
@Transactional
@Permit
public class OwnershipDesk {
    @Inject AccountStore accounts;
    @Inject Passwords passwords;
    @Inject Rates rates;
    @Inject Caller caller;

    /** Counts as an attempt to sign in. @param password as typed, or null */
    @Permit(Role.RESIDENT)
    public boolean shownBy(String password) {
        rates.take(Rate.SIGN_IN);
        return password != null && passwords.matches(password, accounts.get(caller.account()).password());
    }

    /** The whole number or address, for what acts on an owner's wish while the owner is away, and shows it to nobody. */
    @Permit(Role.PUBLIC)
    public String login(AccountId account) {
        return accounts.get(account).login();
    }
}
