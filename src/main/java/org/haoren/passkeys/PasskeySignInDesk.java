package org.haoren.passkeys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.accounts.SignInDesk;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Refused;

/** Signing in with a passkey: alone, or in the place of a code after the password. */
@ApplicationScoped
@Transactional
@Permit
public class PasskeySignInDesk {
    /** How long a browser may take to answer. */
    public static final Duration CHALLENGE_LASTS = Challenge.LASTS;
    @Inject Passkeys passkeys;
    @Inject PasskeyStore store;
    @Inject Challenges challenges;
    @Inject AccountDesk accounts;
    @Inject SignInDesk signIns;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject Clock clock;

    /** @param challenge sealed, for the browser to carry */
    public record Asked(RequestOptions options, String challenge) {}

    /** What came of it. That a passkey counts backwards is remembered and told, so it must not roll back: hence no exception. @param token 52 characters, null unless right */
    public record Tried(String token, PasskeyRefusal refusal) {
        /** @throws Refused outside the transaction that remembered why */
        public String orRefuse() {
            if (refusal != null) throw new Refused(refusal);
            return token;
        }
    }

    /** Whether browsers take passkeys at the portal's address. */
    @Permit(Role.PUBLIC)
    public boolean offered() {
        return passkeys.at().takesPasskeys();
    }

    /** Whether a passkey can be the second step of whoever gave the password just now. @param halfway what the first step gave, sealed */
    @Permit(Role.PUBLIC)
    public boolean offered(String halfway) {
        return offered() && signIns.firstStep(halfway).filter(account -> store.count(account) > 0).isPresent();
    }

    /** @param halfway what the first step gave, sealed; empty where there was none @throws Refused where no browser would take one at the portal's address */
    @Permit(Role.PUBLIC)
    public Asked begin(String halfway) {
        rates.take(Rate.CHALLENGE);
        passkeys.requireOffered();
        var account = signIns.firstStep(halfway);
        var challenge = challenges.fresh(Challenge.Purpose.SIGN_IN, account.orElse(null));
        return new Asked(RequestOptions.of(challenge, passkeys.at().host(), account.map(passkeys::known).orElse(List.of())), challenges.sealed(challenge));
    }

    /**
     * Signs in whose passkey it is: password and second factor at once. Knows no lock, since it cannot be guessed.
     *
     * @param challenge what the browser carried, sealed
     * @param device what the browser says of itself
     * @throws Refused with {@link PasskeyRefusal}, also where another's passkey answers in the second step
     */
    @Permit(Role.PUBLIC)
    public Tried signIn(String challenge, @NotNull PasskeyProofForm form, String device) {
        rates.take(Rate.SIGN_IN);
        passkeys.requireOffered();
        forms.faults(form).refuseWith(List.of());
        var asked = challenges.taken(challenge, Challenge.Purpose.SIGN_IN);
        var passkey = found(form);
        signIns.hold(passkey.account());
        store.lock(passkey);
        if (asked.account() != null && !asked.account().equals(passkey.account()) || !owners(passkey, form, asked)) throw new Refused(PasskeyRefusal.UNKNOWN_PASSKEY);
        var now = clock.instant();
        var counted = passkeys.ceremony().signed(passkeys.material(passkey), passkey.counted(), form, asked);
        if (counted < 0) {
            passkey.doubt(now);
            accounts.tell(passkey.account(), PasskeyLetter.COPIED, passkey.name());
            return new Tried(null, PasskeyRefusal.COUNTS_BACKWARDS);
        }
        passkey.used(counted, now);
        return new Tried(signIns.proven(passkey.account(), device), null);
    }

    private Passkey found(PasskeyProofForm form) {
        try {
            return store.known(passkeys.hashed(Base64Text.bytes(form.passkey()))).orElseThrow(() -> new Refused(PasskeyRefusal.UNKNOWN_PASSKEY));
        } catch (IllegalArgumentException e) {
            throw new Refused(PasskeyRefusal.UNKNOWN_PASSKEY);
        }
    }

    /** What its authenticator says whose it is; it must say so where nobody is known yet (Web Authentication level 3, section 7.2, step 6). */
    private boolean owners(Passkey passkey, PasskeyProofForm form, Challenge asked) {
        if (form.userHandle() == null || form.userHandle().isEmpty()) return asked.account() != null;
        return form.userHandle().equals(Base64Text.of(accounts.known(passkey.account()).code().getBytes(StandardCharsets.UTF_8)));
    }
}
