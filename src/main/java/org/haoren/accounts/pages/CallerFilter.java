package org.haoren.accounts.pages;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Identity;

/**
 * From the container's answer to the house's {@link Caller}. What a signed-in person sees stays in no browser: at a station many people use one computer,
 * and the next one may press Back.
 */
public class CallerFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final String OF_PEOPLE = "private, no-cache";
    @Inject transient Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getAttribute(SignInMechanism.FAILURE) instanceof RuntimeException gone) throw gone;
        if (request.getAttribute(SignInMechanism.IDENTITY) instanceof Identity identity) {
            caller.is(identity);
            if (OF_PEOPLE.equals(response.getHeader("Cache-Control"))) response.setHeader("Cache-Control", "private, no-store");
        }
        chain.doFilter(request, response);
    }
}
