package org.haoren.platform.pages;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.Denied;
import org.haoren.platform.permit.FactorMissing;
import org.haoren.platform.permit.NotSignedIn;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Gone;
import org.haoren.platform.store.Unholdable;
import org.haoren.platform.words.Visitor;
import org.haoren.platform.words.Words;

/** From what a page threw to a status: the stack goes to the log under an incident number, and only that number to the person. */
public class ErrorsFilter extends HttpFilter {
    public static final String INCIDENT = "org.haoren.incident";
    private static final long serialVersionUID = 1;
    private static final Logger LOG = Logger.getLogger(ErrorsFilter.class.getName());
    @Inject transient Visitor visitor;
    @Inject transient Words words;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            if (response.isCommitted()) throw e;
            answer(request, response, e);
        }
    }

    /** What was sent is not lost: the form comes back, or a page that keeps it until the person has signed in again. */
    private void answer(HttpServletRequest request, HttpServletResponse response, Exception failure) throws IOException {
        var torn = TornBody.status(failure);
        if (torn != 0) bringBack(request, response, torn);
        else if (has(failure, NotSignedIn.class) && request.getMethod().equals("POST") && Typed.any(Typed.of(request))) keep(request, response);
        else if (has(failure, NotSignedIn.class)) response.sendRedirect(request.getContextPath() + "/accounts/sign-in?back=" + visitor.getHere());
        else if (has(failure, FactorMissing.class)) response.sendRedirect(request.getContextPath() + "/factors/mine?back=" + visitor.getHere());
        else if (has(failure, Denied.class)) response.sendError(HttpServletResponse.SC_FORBIDDEN);
        else if (has(failure, Missing.class) || has(failure, java.io.FileNotFoundException.class) || Unholdable.asked(failure)) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else if (has(failure, Refused.class)) response.sendError(HttpServletResponse.SC_CONFLICT);
        else if (Gone.is(failure)) {
            LOG.log(Level.WARNING, () -> "The database cannot be reached: " + failure.getMessage());
            response.setHeader("Retry-After", Integer.toString(Gone.RETRY_AFTER_SECONDS));
            if (PlainProblem.answers(request)) PlainProblem.write(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, words.of("problem.gone"));
            else response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            var incident = Codes.random(8);
            LOG.log(Level.SEVERE, failure, () -> "Incident " + incident + " at " + request.getMethod() + " " + request.getRequestURI());
            request.setAttribute(INCIDENT, incident);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** What was typed is gone with the body; the form comes back all the same, with a word beside each file. */
    private static void bringBack(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        if (!HandedIn.withFiles(request)) response.sendError(status);
        else response.sendRedirect(Here.local(request.getRequestURI() + "?" + (request.getQueryString() == null ? "" : request.getQueryString() + "&") + HandedIn.TORN));
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(Typed.TYPED, Typed.of(request));
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
        for (var cause = failure; cause != null; cause = cause.getCause()) if (kind.isInstance(cause)) return true;
        return false;
    }
}
