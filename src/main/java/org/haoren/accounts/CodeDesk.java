package org.haoren.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.haoren.accounts.confirmation.AttemptRow;
import org.haoren.accounts.confirmation.Confirmations;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;

/** Sends another code where the one before did not come, or came too late. */
@ApplicationScoped
@Transactional
@Permit
public class CodeDesk {
    @Inject Confirmations confirmations;
    @Inject Notices notices;
    @Inject Rates rates;

    /**
     * For any purpose: only the browser that began the attempt knows its name.
     *
     * @throws org.haoren.platform.refusal.Missing where there is no such attempt
     * @throws org.haoren.platform.refusal.Refused with {@link org.haoren.accounts.confirmation.ConfirmationRefusal}
     */
    @Permit(Role.PUBLIC)
    public AttemptRow again(String attempt) {
        var sent = confirmations.again(attempt);
        rates.take(Rate.CODE, sent.to().address());
        notices.code(sent);
        return sent.row();
    }
}
