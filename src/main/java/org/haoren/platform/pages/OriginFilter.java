package org.haoren.platform.pages;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.haoren.platform.words.Words;

/**
 * Cross-site request forgery. A browser says where a changing request comes from (Fetch Metadata, else Origin): another site is refused. A signed-in caller
 * that says neither must bring the token, and so must every signed-in call of the API that changes something.
 */
public class OriginFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    @Inject transient Csrf csrf;
    @Inject transient Words words;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (READING.contains(request.getMethod()) || ours(request)) chain.doFilter(request, response);
        else if (PlainProblem.answers(request)) PlainProblem.write(response, HttpServletResponse.SC_FORBIDDEN, words.of("problem.csrf"));
        else response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private boolean ours(HttpServletRequest request) {
        var signedIn = Cookies.value(request, Cookies.SIGN_IN).isPresent();
        if (signedIn && PlainProblem.answers(request)) return csrf.matches(request.getHeader("X-CSRF-Token"));
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin") || site.equals("none");
        var origin = request.getHeader("Origin");
        if (origin != null) return origin.replaceFirst("^https?://", "").equalsIgnoreCase(request.getHeader("Host"));
        return !signedIn || csrf.matches(request.getParameter("csrf"));
    }
}
