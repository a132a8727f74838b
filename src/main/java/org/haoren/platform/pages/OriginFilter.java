package org.haoren.platform.pages;

import jakarta.inject.Inject;
import jakarta.json.Json;
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
        else if (api(request)) refuse(response);
        else response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static boolean api(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    private void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        var title = words.of("problem.csrf");
        Json.createWriter(response.getWriter()).writeObject(Json.createObjectBuilder().add("type", "about:blank").add("title", title).add("status", 403)
                .add("detail", title).add("reasons", Json.createArrayBuilder()).build());
    }

    private boolean ours(HttpServletRequest request) {
        var signedIn = Cookies.value(request, Cookies.SIGN_IN).isPresent();
        if (signedIn && api(request)) return csrf.matches(request.getHeader("X-CSRF-Token"));
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin") || site.equals("none");
        var origin = request.getHeader("Origin");
        if (origin != null) return origin.replaceFirst("^https?://", "").equalsIgnoreCase(request.getHeader("Host"));
        return !signedIn || csrf.matches(request.getParameter("csrf"));
    }
}
