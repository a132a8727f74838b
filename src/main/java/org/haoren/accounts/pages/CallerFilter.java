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

/** From the container's answer to the house's {@link Caller}. */
public class CallerFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    @Inject transient Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getAttribute(SignInMechanism.IDENTITY) instanceof Identity identity) caller.is(identity);
        chain.doFilter(request, response);
    }
}
