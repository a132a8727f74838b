package org.haoren.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.haoren.accounts.confirmation.Sent;
import org.haoren.platform.config.Settings;
import org.haoren.platform.mail.Outbox;

/** Tells the owner of an account what has become of it, at the number or address that it had before. */
@ApplicationScoped
class Notices {
    @Inject Outbox outbox;
    @Inject Settings settings;

    /** What an attempt's code goes out with; where nothing can follow from it, why not. Only whoever reads what goes to that number or address reads which. */
    void code(Sent sent) {
        var letter = switch (sent.row().purpose()) {
            case SIGN_UP -> sent.counts() ? AccountLetter.SIGN_UP_CODE : AccountLetter.SIGN_UP_TAKEN;
            case PASSWORD -> sent.counts() ? AccountLetter.PASSWORD_CODE : AccountLetter.NO_ACCOUNT;
            case LOGIN -> sent.counts() ? AccountLetter.LOGIN_CODE : AccountLetter.LOGIN_TAKEN;
        };
        outbox.put(letter, sent.to(), sent.language(), sent.uselessAt(), sent.code(), sent.minutes());
    }

    /** To the number or address that was, with the way to say that it was somebody else. */
    void loginChanged(Account account, Login before, Login after, String token, int days) {
        outbox.put(AccountLetter.LOGIN_CHANGED, before.recipient(), account.language(), null, after.masked(), days, settings.publicAddress() + "/accounts/undo?change=" + token);
    }

    /** To both. */
    void loginRestored(Account account, Login before, Login after) {
        outbox.put(AccountLetter.LOGIN_RESTORED, before.recipient(), account.language(), null, settings.publicAddress() + "/accounts/forgotten");
        if (!after.equals(before)) outbox.put(AccountLetter.LOGIN_TAKEN_BACK, after.recipient(), account.language(), null);
    }

    /** Part of the transaction that changes the account. */
    void passwordChanged(Account account) {
        outbox.put(AccountLetter.PASSWORD_CHANGED, new Login(account.login()).recipient(), account.language(), null);
    }
}
