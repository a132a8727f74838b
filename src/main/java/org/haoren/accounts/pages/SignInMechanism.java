package org.haoren.accounts.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import org.haoren.accounts.SignInDesk;
import org.haoren.platform.pages.Cookies;
import org.haoren.platform.permit.Identity;

/**
 * Jakarta Security's question "who is this?", asked at every request: the sign-in's cookie is looked up in the database, so a sign-in survives the loss of
 * a node and ends everywhere at once.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
    static final String IDENTITY = "org.haoren.identity";
    @Inject SignInDesk desk;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var token = needed(request) ? Cookies.value(request, Cookies.SIGN_IN) : java.util.Optional.<String>empty();
        var identity = token.flatMap(desk::recognise);
        if (identity.isEmpty()) return context.doNothing();
        request.setAttribute(IDENTITY, identity.get());
        return context.notifyContainerAboutLogin(Long.toString(identity.get().account().value()), roles(identity.get()));
    }

    /** Styles and scripts are the same for everybody. */
    private static boolean needed(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/look/") && !request.getRequestURI().startsWith("/jakarta.faces.resource/");
    }

    private static java.util.Set<String> roles(Identity identity) {
        return identity.grants().stream().map(grant -> grant.role().name()).collect(Collectors.toSet());
    }
}
