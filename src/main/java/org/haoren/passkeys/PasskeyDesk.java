package org.haoren.passkeys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.accounts.SignInDesk;
import org.haoren.platform.config.Settings;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.GrantsChanged;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.words.Visitor;

/** One's own passkeys: looking at them, adding one, removing one. */
@ApplicationScoped
@Transactional
@Permit
public class PasskeyDesk {
    @Inject Passkeys passkeys;
    @Inject PasskeyStore store;
    @Inject Challenges challenges;
    @Inject AccountDesk accounts;
    @Inject SignInDesk signIns;
    @Inject Settings settings;
    @Inject Visitor visitor;
    @Inject Event<GrantsChanged> changed;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject Clock clock;
    @Inject Caller caller;

    /** @param challenge sealed, for the browser to carry */
    public record Asked(CreationOptions options, String challenge) {}

    /** The latest first, ten at most. */
    @Permit(Role.RESIDENT)
    public List<PasskeyRow> mine() {
        return store.of(caller.account()).stream().map(Passkey::row).toList();
    }

    /** @throws Missing where the caller has none of that code */
    @Permit(Role.RESIDENT)
    public PasskeyRow mine(String code) {
        return store.own(caller.account(), code).row();
    }

    /** Whether the caller signed in so lately that they may add and remove. @param token of the sign-in that asks */
    @Permit(Role.RESIDENT)
    public boolean fresh(String token) {
        return signIns.began(token).isAfter(clock.instant().minus(settings.minutes("haoren.passkey.fresh-minutes")));
    }

    /** @param token of the sign-in that asks @throws Refused with {@link PasskeyRefusal} */
    @Permit(Role.RESIDENT)
    public Asked begin(String token) {
        rates.take(Rate.CHALLENGE);
        passkeys.requireOffered();
        Refused.ifAny(objections(token));
        var me = accounts.me();
        var challenge = challenges.fresh(Challenge.Purpose.ADD, caller.account());
        var portal = new CreationOptions.Portal(passkeys.at().host(), settings.text(visitor.getLanguage().equals("en") ? "haoren.city.portal.en" : "haoren.city.portal"));
        var owner = new CreationOptions.Owner(Base64Text.of(me.code().getBytes(StandardCharsets.UTF_8)), me.login(), me.name());
        return new Asked(CreationOptions.of(portal, owner, challenge, passkeys.known(caller.account())), challenges.sealed(challenge));
    }

    private List<Refusal> objections(String token) {
        var found = new ArrayList<Refusal>();
        if (!fresh(token)) found.add(PasskeyRefusal.SIGN_IN_FIRST);
        if (store.count(caller.account()) >= PasskeyStore.MOST) found.add(PasskeyRefusal.TOO_MANY.with(PasskeyStore.MOST));
        return found;
    }

    /**
     * From now on it signs its owner in, and counts as second factor: roles that were held back for want of one count. The owner is told.
     *
     * @param challenge what the browser carried, sealed
     * @return its code
     * @throws Refused with {@link PasskeyRefusal} beside the fields of the form
     */
    @Permit(Role.RESIDENT)
    public String add(String token, String challenge, @NotNull NewPasskeyForm form) {
        rates.take(Rate.SIGN_IN);
        passkeys.requireOffered();
        forms.faults(form).refuseWith(objections(token));
        var me = caller.account();
        var asked = challenges.taken(challenge, Challenge.Purpose.ADD);
        if (!me.equals(asked.account())) throw new Refused(PasskeyRefusal.CHALLENGE_GONE);
        var now = clock.instant();
        changed.fire(new GrantsChanged(me));
        var added = passkeys.fresh(passkeys.ceremony().made(me, form, asked), form.name().strip(), now);
        add(added);
        accounts.tell(me, PasskeyLetter.ADDED, added.name());
        return added.code();
    }

    private void add(Passkey added) {
        if (store.known(added.credential()).isPresent()) throw new Refused(PasskeyRefusal.KNOWN_ALREADY);
        try {
            store.add(added);
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "passkey_once")) throw new Refused(PasskeyRefusal.KNOWN_ALREADY);
            throw e;
        }
    }

    /** It opens nothing any more, and all other sign-ins end: somebody else may have used it. The owner is told. @throws Missing where the caller has none of that code */
    @Permit(Role.RESIDENT)
    public void remove(String token, String code) {
        rates.take(Rate.SIGN_IN);
        var me = caller.account();
        var passkey = store.own(me, code);
        if (!fresh(token)) throw new Refused(PasskeyRefusal.SIGN_IN_FIRST);
        changed.fire(new GrantsChanged(me));
        store.remove(passkey);
        signIns.endOthers(token);
        accounts.tell(me, PasskeyLetter.REMOVED, passkey.name());
    }

    /** For the room of the second factor. */
    @Permit(Role.PUBLIC)
    public boolean held(AccountId account) {
        return store.count(account) > 0;
    }

    /** All of somebody's, whose second factor is taken away by two. */
    @Permit(Role.SECURITY_ADMINISTRATOR)
    public void forgetAll(AccountId account) {
        store.forget(account, Instant.EPOCH);
    }
}
