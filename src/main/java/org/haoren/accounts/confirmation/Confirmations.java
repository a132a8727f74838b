package org.haoren.accounts.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.KeyedHash;
import org.haoren.platform.crypto.Sealing;
import org.haoren.platform.mail.Recipient;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;

/** Makes codes and judges them, for the desks that send them. */
@ApplicationScoped
public class Confirmations {
    private static final String CODE = "confirmation code";
    static final String ADDRESS = "confirmation address";
    static final String NOTE = "confirmation note";
    private static final String FIELD = "code";
    @Inject AttemptStore attempts;
    @Inject KeyedHash hash;
    @Inject Sealing sealing;
    @Inject Settings settings;
    @Inject Clock clock;

    /**
     * Begins an attempt; its code is to be sent by the caller, in the same transaction.
     *
     * @param account whose number or address it is or shall be, or null where there is no account
     * @param masked how the address is shown
     * @param note what is to be remembered until it is confirmed, or null
     * @param counts whether anything can follow
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Sent begin(Purpose purpose, AccountId account, Recipient to, String masked, String language, String note, boolean counts) {
        var now = clock.instant();
        var sealed = new Attempt.Sealed(sealing.seal(ADDRESS, to.address()), sealing.seal(NOTE, note));
        var attempt = new Attempt(purpose, account, to.channel(), masked, sealed, language, counts, now);
        var sent = send(attempt, to);
        attempts.add(attempt);
        return sent;
    }

    /**
     * Another code in place of the one before.
     *
     * @throws Missing where there is no such attempt
     * @throws Refused with {@link ConfirmationRefusal}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Sent again(String attempt) {
        var now = clock.instant();
        var found = attempts.locked(attempt, now);
        var objection = found.objectionToSending(limits(), now);
        if (objection != null) throw new Refused(objection);
        return send(found, to(found));
    }

    private Sent send(Attempt attempt, Recipient to) {
        var code = SixDigits.random();
        attempt.send(hashed(attempt.name(), code), limits(), clock.instant());
        return new Sent(attempt.row(limits()), to, attempt.language(), attempt.counts(), code.value(), (int) limits().life().toMinutes());
    }

    /** @throws Missing where there is no such attempt, or it is for another purpose */
    @Transactional
    public AttemptRow about(Purpose purpose, String attempt) {
        var found = attempts.get(attempt, clock.instant());
        if (found.purpose() != purpose) throw new Missing("attempt");
        return found.row(limits());
    }

    /** The same, of an account's own. @throws Missing where it was begun for another one, too */
    @Transactional
    public AttemptRow about(Purpose purpose, String attempt, AccountId account) {
        if (!account.equals(attempts.get(attempt, clock.instant()).account())) throw new Missing("attempt");
        return about(purpose, attempt);
    }

    /** Where the codes of an attempt go. @throws Missing */
    @Transactional
    public Recipient to(String attempt) {
        return to(attempts.get(attempt, clock.instant()));
    }

    /** What can be said about a code without a try, beside its field. */
    public List<Refusal> objections(String typed) {
        return SixDigits.of(typed).isPresent() ? List.of() : List.of(ConfirmationRefusal.CODE_NOT_SIX_DIGITS.on(FIELD));
    }

    /**
     * One try, which is counted whatever becomes of the caller's transaction. The right one uses the attempt up together with what the caller makes of it: where that fails,
     * the code is still good.
     *
     * @throws Missing where there is no such attempt, or it is for another purpose
     * @throws Refused with {@link ConfirmationRefusal} beside the field
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Confirmed spend(Purpose purpose, String attempt, String typed) {
        about(purpose, attempt);
        Refused.ifAny(objections(typed));
        var entered = hashed(attempt, SixDigits.of(typed).orElseThrow());
        var now = clock.instant();
        refuse(attempts.apart(attempt, now, found -> found.enter(entered, limits(), now)));
        var found = attempts.lockedAnew(attempt, now);
        refuse(found.spend(entered, now));
        return new Confirmed(to(found), found.account(), found.language(), sealing.open(NOTE, found.sealed().note()));
    }

    private static void refuse(Refusal objection) {
        if (objection != null) throw new Refused(objection.on(FIELD));
    }

    private Recipient to(Attempt attempt) {
        return new Recipient(attempt.channel(), sealing.open(ADDRESS, attempt.sealed().address()));
    }

    private String hashed(String attempt, SixDigits code) {
        return hash.of(CODE, attempt + ":" + code.value());
    }

    private Limits limits() {
        return new Limits(settings.minutes("haoren.code.minutes"), settings.number("haoren.code.tries"), Duration.ofSeconds(settings.number("haoren.code.wait-seconds")));
    }
}
