package org.haoren.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;

/** Begins a sign-in for whoever has shown that the account is theirs; their browser is known from then on. */
@ApplicationScoped
class SignIns {
    @Inject AccountStore accounts;
    @Inject KnownDevices devices;
    @Inject Whereabouts whereabouts;
    @Inject Settings settings;
    @Inject Event<SignedIn> began;

    /** Part of the transaction in which they showed it. @param device what the browser says of itself, or null @return its token, 52 characters */
    String begin(AccountId account, String device, Instant now) {
        var token = Codes.random(52);
        var named = device == null ? "" : device.substring(0, Math.min(200, device.length()));
        devices.remember(account, now);
        accounts.add(new SignIn(SignIn.hash(token), account, named, whereabouts.here(), now, now.plus(settings.minutes("haoren.sign-in.minutes"))));
        began.fire(new SignedIn(account, now));
        return token;
    }
}
