package org.haoren.platform.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.haoren.platform.config.Settings;

/** Cookies of one kind only: for the whole portal, SameSite=Lax, Secure where the portal's address is https. */
@ApplicationScoped
public class Cookies {
    /** The sign-in's cookie. */
    public static final String SIGN_IN = "haoren";
    /** What the browser carries of it, sealed. */
    public static final String CLAIMS = "haoren-claims";
    /** That the password was right, sealed, while the second factor is asked for. */
    public static final String HALFWAY = "haoren-halfway";
    /** What a passkey is to sign, sealed. */
    public static final String PASSKEY = "haoren-passkey";
    /** The random name of a browser, which lasts beyond a sign-in. */
    public static final String DEVICE = "haoren-device";
    /** What makes a device a terminal of a station. */
    public static final String TERMINAL = "haoren-terminal";
    @Inject Settings settings;

    /** After the last step of a sign-in; what it carried between the steps is gone. */
    public void begin(HttpServletResponse response, String token) {
        put(response, HALFWAY, "", Duration.ZERO);
        put(response, SIGN_IN, token, settings.minutes("haoren.sign-in.minutes"));
    }

    /** After signing out. */
    public void forget(HttpServletResponse response) {
        put(response, SIGN_IN, "", Duration.ZERO);
        put(response, CLAIMS, "", Duration.ZERO);
    }

    /** What is base 64 is kept with two other signs, which cookies take better. */
    public void putSealed(HttpServletResponse response, String name, String sealed, Duration lifetime) {
        put(response, name, sealed.replace('+', '-').replace('/', '_'), lifetime);
    }

    public static Optional<String> sealed(HttpServletRequest request, String name) {
        return value(request, name).map(text -> text.replace('-', '+').replace('_', '/'));
    }

    /** A lifetime of zero removes it. Values are the portal's own: letters, digits and dashes. */
    public void put(HttpServletResponse response, String name, String value, Duration lifetime) {
        response.addHeader("Set-Cookie", name + "=" + value + "; Path=/; Max-Age=" + lifetime.toSeconds() + "; HttpOnly; SameSite=Lax"
                + (settings.behindTls() ? "; Secure" : ""));
    }

    public static Optional<String> value(HttpServletRequest request, String name) {
        if (request.getCookies() == null) return Optional.empty();
        for (var cookie : request.getCookies()) if (cookie.getName().equals(name) && !cookie.getValue().isEmpty()) return Optional.of(cookie.getValue());
        return Optional.empty();
    }
}
