package org.haoren.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.accounts.SignInDesk;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.Sealing;
import org.haoren.platform.files.QrCode;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.GrantsChanged;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.permit.SecondFactor;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;

/** One's own second factor: setting up an app, new recovery codes, taking the app away. */
@ApplicationScoped
@Transactional
@Permit
public class FactorDesk {
    @Inject FactorStore store;
    @Inject Events events;
    @Inject Factors factors;
    @Inject AccountDesk accounts;
    @Inject SignInDesk signIns;
    @Inject Sealing sealing;
    @Inject Settings settings;
    @Inject Event<GrantsChanged> changed;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject Clock clock;
    @Inject Caller caller;

    /** What came of a code. A wrong one is counted, so it must not roll back: hence no exception. @param codes shown this once, null where there are none */
    public record Tried(RecoveryCodesRow codes, FactorRefusal refusal) {
        /** @throws Refused where the code was not right; outside the transaction that counted it */
        public RecoveryCodesRow orRefuse() {
            if (refusal != null) throw new Refused(refusal.on("code"));
            return codes;
        }
    }

    @Permit(Role.RESIDENT)
    public FactorRow mine() {
        var me = caller.account();
        var app = store.app(me).filter(App::on);
        return new FactorRow(app.map(App::setUpAt).orElse(null), app.isEmpty() && caller.isHeldBack(), app.isPresent() ? store.unused(me) : 0,
                store.events(me).stream().map(FactorEvent::row).toList());
    }

    /** A secret for an app, another one each time. @throws Refused where there is an app already */
    @Permit(Role.RESIDENT)
    public NewAppRow begin() {
        rates.take(Rate.SIGN_IN);
        var now = clock.instant();
        var secret = TimeCodes.secret();
        var known = store.locked(caller.account());
        if (known.filter(App::on).isPresent()) throw new Refused(FactorRefusal.ALREADY_SET_UP);
        if (known.isPresent()) known.get().begin(sealing.seal(Factors.SECRET, secret), now);
        else add(new App(caller.account(), sealing.seal(Factors.SECRET, secret), now));
        return shown(secret);
    }

    private void add(App app) {
        try {
            store.add(app);
            store.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "factor_app_once")) throw new Refused(FactorRefusal.ALREADY_SET_UP);
            throw e;
        }
    }

    /** The app that was begun and is not set up yet; null where there is none. */
    @Permit(Role.RESIDENT)
    public NewAppRow begun() {
        return store.app(caller.account()).filter(app -> !app.on()).map(app -> shown(sealing.open(Factors.SECRET, app.sealed()))).orElse(null);
    }

    private NewAppRow shown(String secret) {
        var issuer = encoded(settings.text("haoren.city.portal"));
        var uri = "otpauth://totp/" + issuer + ":" + encoded(accounts.me().login()) + "?secret=" + secret + "&issuer=" + issuer + "&algorithm=SHA1&digits=6&period=30";
        return new NewAppRow(secret.replaceAll("(.{4})(?=.)", "$1 "), uri, QrCode.svg(uri));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * The app works: its first code has come in. All other sign-ins end, held-back roles count from now on.
     *
     * @param token of the sign-in that asks, which goes on
     * @return the recovery codes, this once
     */
    @Permit(Role.RESIDENT)
    public RecoveryCodesRow confirm(String token, @NotNull FactorCodeForm form) {
        rates.take(Rate.SIGN_IN);
        var faults = forms.faults(form);
        var me = caller.account();
        changed.fire(new GrantsChanged(me));
        var app = store.locked(me);
        var now = clock.instant();
        var refusal = app.isEmpty() ? FactorRefusal.NOT_BEGUN.on("code") : app.get().on() ? FactorRefusal.ALREADY_SET_UP.on("code") : null;
        var step = refusal == null && faults.sound("code") ? factors.matching(app.get(), RecoveryCode.plain(form.code()), now) : -1;
        if (refusal == null && step < 0) refusal = FactorRefusal.WRONG_CODE.on("code");
        faults.refuseWith(refusal == null ? List.of() : List.of(refusal));
        app.get().setUp(now);
        app.get().took(step);
        events.happened(me, FactorEventKind.SET_UP, now);
        signIns.endOthers(token);
        return factors.fresh(me);
    }

    /** New recovery codes in place of the old ones. */
    @Permit(Role.RESIDENT)
    public Tried renew(@NotNull FactorCodeForm form) {
        forms.faults(form).refuseWith(List.of());
        var refusal = tried(form);
        if (refusal != null) return new Tried(null, refusal);
        events.happened(caller.account(), FactorEventKind.RECOVERY_RENEWED, clock.instant());
        return new Tried(factors.fresh(caller.account()), null);
    }

    /** The app and all codes are gone, and other sign-ins end; roles that need it are held back. @param token of the sign-in that asks */
    @Permit(Role.RESIDENT)
    public Tried remove(String token, @NotNull FactorCodeForm form) {
        forms.faults(form).refuseWith(List.of());
        var refusal = tried(form);
        if (refusal != null) return new Tried(null, refusal);
        store.forget(store.locked(caller.account()).orElseThrow());
        events.happened(caller.account(), FactorEventKind.REMOVED, clock.instant());
        signIns.endOthers(token);
        return new Tried(null, null);
    }

    private FactorRefusal tried(FactorCodeForm form) {
        rates.take(Rate.SIGN_IN);
        changed.fire(new GrantsChanged(caller.account()));
        if (!factors.takesCodes(caller.account())) return FactorRefusal.NOT_SET_UP;
        var tried = factors.tried(caller.account(), form.code());
        return tried == SecondFactor.Tried.RIGHT ? null : tried == SecondFactor.Tried.LOCKED ? FactorRefusal.LOCKED_FOR_A_WHILE : FactorRefusal.WRONG_CODE;
    }
}
