package org.haoren.accounts.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.haoren.accounts.SignInDesk;
import org.haoren.platform.pages.Cookies;
import org.haoren.platform.permit.Identity;
import org.haoren.platform.store.Gone;

/**
 * Jakarta Security's question "who is this?", asked at every request: from sealed claims that the browser carries, else the sign-in is looked up in the
 * database. So a sign-in survives the loss of a node, and ends everywhere: at once on the node where it was ended, within a second on the others.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
    static final String IDENTITY = "org.haoren.identity";
    /** Why nobody could be recognised: thrown by the filter, since the server would make a bare page of its own of it here. */
    static final String FAILURE = "org.haoren.identity.failure";
    private static final Duration CARRIED = Duration.ofMinutes(15);
    @Inject SignInDesk desk;
    @Inject Cookies cookies;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var token = needed(request) ? Cookies.value(request, Cookies.SIGN_IN) : Optional.<String>empty();
        var identity = Optional.<Identity>empty();
        try {
            identity = token.flatMap(known -> identity(known, request, response));
        } catch (RuntimeException e) {
            if (!Gone.is(e)) throw e;
            request.setAttribute(FAILURE, e);
        }
        if (identity.isEmpty()) return context.doNothing();
        request.setAttribute(IDENTITY, identity.get());
        return context.notifyContainerAboutLogin(Long.toString(identity.get().account().value()), roles(identity.get()));
    }

    /** From what the browser carries, else from the database; then the browser gets it to carry. */
    private Optional<Identity> identity(String token, HttpServletRequest request, HttpServletResponse response) {
        var remembered = Cookies.sealed(request, Cookies.CLAIMS).flatMap(claims -> desk.remembered(token, claims));
        if (remembered.isPresent()) return remembered;
        var recognised = desk.recognise(token);
        recognised.map(SignInDesk.Recognised::claims).ifPresent(claims -> cookies.putSealed(response, Cookies.CLAIMS, claims, CARRIED));
        return recognised.map(SignInDesk.Recognised::identity);
    }

    /** Styles and scripts are the same for everybody. */
    private static boolean needed(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/look/") && !request.getRequestURI().startsWith("/jakarta.faces.resource/");
    }

    private static java.util.Set<String> roles(Identity identity) {
        return identity.grants().stream().map(grant -> grant.role().name()).collect(Collectors.toSet());
    }
}
