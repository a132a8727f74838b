package org.haoren.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.Sealing;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Identity;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.permit.SecondFactor;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;

/** Sign-in by password and, where there is one, a second factor; recognition by token, sign-out. Every sign-in has a new token. */
@ApplicationScoped
@Transactional
@Permit
public class SignInDesk {
    /** How long somebody may take to find their telephone. */
    public static final Duration HALFWAY_LASTS = Duration.ofMinutes(5);
    private static final int LONGEST_PASSWORD = 200;
    static final String CLAIMS = "sign-in claims";
    private static final String HALFWAY = "sign-in halfway";
    @Inject AccountStore accounts;
    @Inject AccountChanges changes;
    @Inject SignIns signIns;
    @Inject Sealing sealing;
    @Inject KnownDevices devices;
    @Inject Strangers strangers;
    @Inject Passwords passwords;
    @Inject Settings settings;
    @Inject Rates rates;
    @Inject Clock clock;
    @Inject SecondFactor factor;
    @Inject Caller caller;

    /**
     * What came of trying. A failure is counted, so it must not roll back: hence no exception.
     *
     * @param token 52 characters, or null unless right
     * @param halfway where a second factor is asked for: that the password was right, sealed, for {@link #enter}; else null
     */
    public record Tried(String token, AccountRefusal refusal, String halfway) {
        Tried(String token, AccountRefusal refusal) {
            this(token, refusal, null);
        }
    }

    /** @param device what the browser says of itself, kept so that the person can tell their sign-ins apart */
    @Permit(Role.PUBLIC)
    public Tried signIn(String login, String password, String device) {
        rates.take(Rate.SIGN_IN);
        var found = Login.of(login).flatMap(accounts::byLogin).map(account -> accounts.locked(account.id()));
        var now = clock.instant();
        if (found.isEmpty()) return stranger(login, now);
        var account = found.get();
        var tries = devices.tries(account);
        if (tries.locked(now)) return new Tried(null, AccountRefusal.LOCKED_FOR_A_WHILE);
        if (password == null || password.length() > LONGEST_PASSWORD || !passwords.matches(password, account.password())) {
            tries.failed(settings.number("haoren.lockout.failures"), settings.minutes("haoren.lockout.minutes"), now);
            return new Tried(null, AccountRefusal.WRONG_LOGIN_OR_PASSWORD);
        }
        tries.forgive();
        return known(account, device, now);
    }

    /** Sounds, and takes as long, as if there were such an account. */
    private Tried stranger(String login, Instant now) {
        if (strangers.locked(login, now)) return new Tried(null, AccountRefusal.LOCKED_FOR_A_WHILE);
        strangers.failed(login, now);
        passwords.matchNobody("x");
        return new Tried(null, AccountRefusal.WRONG_LOGIN_OR_PASSWORD);
    }

    /** A service that the city trusts has recognised whose account this is: as good as a password, and no better. For the room that spoke to it. */
    @Permit(Role.PUBLIC)
    public Tried vouched(AccountId id, String device) {
        return known(accounts.locked(id), device, clock.instant());
    }

    /** Whoever showed two factors at once, of which none can be guessed: as good as both steps. For the room that compared what they showed. */
    @Permit(Role.PUBLIC)
    public String proven(AccountId id, String device) {
        return signIns.begin(accounts.locked(id).id(), device, clock.instant());
    }

    /** Locks the account for the rest of the transaction, for rooms that have rows of their own to lock after it. */
    @Permit(Role.PUBLIC)
    public void hold(AccountId id) {
        accounts.locked(id);
    }

    /** The first step is done. */
    private Tried known(Account account, String device, Instant now) {
        if (factor.asks(account.id())) return new Tried(null, AccountRefusal.SECOND_FACTOR_NEEDED, sealing.seal(HALFWAY, Halfway.of(account, now).text()));
        return new Tried(signIns.begin(account.id(), device, now), null);
    }

    /** The second step. @param halfway what the first one gave */
    @Permit(Role.PUBLIC)
    public Tried enter(String halfway, @NotNull @Valid SecondStepForm form, String device) {
        rates.take(Rate.SIGN_IN);
        var now = clock.instant();
        var account = halfway(halfway).flatMap(note -> accounts.byId(note.account()).filter(each -> note.stands(each, now)));
        if (account.isEmpty() || !factor.asks(account.get().id())) return new Tried(null, AccountRefusal.SIGN_IN_ANEW);
        return switch (factor.tried(account.get().id(), form.code())) {
            case RIGHT -> new Tried(signIns.begin(account.get().id(), device, now), null);
            case WRONG -> new Tried(null, AccountRefusal.WRONG_FACTOR_CODE);
            case LOCKED -> new Tried(null, AccountRefusal.LOCKED_FOR_A_WHILE);
        };
    }

    /** Whose password was given a moment ago; empty where that is too long ago or no longer true. @param halfway what the first step gave */
    @Permit(Role.PUBLIC)
    public Optional<AccountId> firstStep(String halfway) {
        var now = clock.instant();
        return halfway(halfway).flatMap(note -> accounts.byId(note.account()).filter(each -> note.stands(each, now))).map(Account::id);
    }

    /** Whether a code can be the second step, as far as that is known. @param halfway what the first one gave */
    @Permit(Role.PUBLIC)
    public boolean takesCodes(String halfway) {
        return firstStep(halfway).map(factor::takesCodes).orElse(true);
    }

    private Optional<Halfway> halfway(String sealed) {
        try {
            return Halfway.of(sealing.open(HALFWAY, sealed));
        } catch (IllegalStateException | IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    /** @param claims sealed, for the browser to carry, so that it need not be looked up again; null where they would be too long */
    public record Recognised(Identity identity, String claims) {}

    /** Who this token belongs to, if it is known and has not ended. */
    @Permit(Role.PUBLIC)
    public Optional<Recognised> recognise(String token) {
        if (token.length() != 52) return Optional.empty();
        var now = clock.instant();
        return accounts.running(SignIn.hash(token), now).map(found -> {
            var identity = accounts.identity(found.account());
            var claims = new Claims(SignIn.hash(token), identity, found.signIn().endsAt(), now).text();
            return new Recognised(identity, claims.length() > Claims.MOST_CHARACTERS ? null : sealing.seal(CLAIMS, claims));
        });
    }

    /** The same from what the browser carries, without the database; empty where that does not belong to the token, is too old or may no longer be true. */
    @Permit(Role.PUBLIC)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<Identity> remembered(String token, String claims) {
        try {
            return Claims.of(sealing.open(CLAIMS, claims)).filter(said -> said.belongTo(SignIn.hash(token), clock.instant()))
                    .filter(said -> !changes.since(said.identity().account(), said.readAt())).map(Claims::identity);
        } catch (IllegalStateException | IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    @Permit(Role.PUBLIC)
    public void end(String token) {
        accounts.signIn(SignIn.hash(token)).ifPresent(signIn -> {
            signIn.end(clock.instant());
            changes.changed(signIn.account());
        });
    }

    /** The caller's sign-ins that have not ended, latest first. @param token the one that asks */
    @Permit(Role.RESIDENT)
    public Page<SignInRow> mine(String token, int page) {
        return accounts.signIns(caller.account(), clock.instant(), page).map(each -> each.row(SignIn.hash(token)));
    }

    /** @throws Missing where the caller has none of that code */
    @Permit(Role.RESIDENT)
    public SignInRow mine(String token, String code) {
        return own(code).row(SignIn.hash(token));
    }

    /** When the caller's sign-in of this token began. @throws Missing where they have none of it */
    @Permit(Role.RESIDENT)
    public Instant began(String token) {
        return Optional.ofNullable(token).flatMap(each -> accounts.signIn(SignIn.hash(each))).filter(each -> caller.is(each.account()) && each.running(clock.instant()))
                .map(SignIn::startedAt).orElseThrow(() -> new Missing("sign-in"));
    }

    /** Ends one of the caller's, also the one that asks. @throws Missing where they have none of that code */
    @Permit(Role.RESIDENT)
    public void endMine(String code) {
        own(code).end(clock.instant());
        changes.changed(caller.account());
    }

    /** Ends all of the caller's but the one that asks. */
    @Permit(Role.RESIDENT)
    public void endOthers(String token) {
        accounts.endSignIns(caller.account(), SignIn.hash(token), clock.instant());
        changes.changed(caller.account());
    }

    /** All of somebody's, whose second factor was taken away. */
    @Permit(Role.SECURITY_ADMINISTRATOR)
    public void endAll(AccountId account) {
        accounts.endSignIns(account, "", clock.instant());
        changes.changed(account);
    }

    private SignIn own(String code) {
        return accounts.signIn(caller.account(), code, clock.instant()).orElseThrow(() -> new Missing("sign-in " + code));
    }

}
