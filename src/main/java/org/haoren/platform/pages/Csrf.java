package org.haoren.platform.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.haoren.platform.crypto.KeyedHash;

/** The token that proves a request was made from the portal's own page: a keyed hash of the sign-in, so nothing is kept for it. */
@Named
@ApplicationScoped
public class Csrf {
    private static final String PURPOSE = "csrf";
    @Inject HttpServletRequest request;
    @Inject KeyedHash hash;

    /** Empty where nobody is signed in. */
    public String getToken() {
        return Cookies.value(request, Cookies.SIGN_IN).map(value -> hash.of(PURPOSE, value)).orElse("");
    }

    boolean matches(String token) {
        return Cookies.value(request, Cookies.SIGN_IN).map(value -> hash.matches(PURPOSE, value, token)).orElse(false);
    }
}
