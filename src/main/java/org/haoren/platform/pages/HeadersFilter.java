package org.haoren.platform.pages;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.haoren.platform.config.Settings;

/** What every answer tells the browser not to do. Scripts and styles come from the portal's own files only. */
public class HeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    @Inject transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getCharacterEncoding() == null) request.setCharacterEncoding("UTF-8");
        say(request, response);
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            /** A page that breaks off takes back what was said before it; this stays said. */
            @Override
            public void reset() {
                super.reset();
                say(request, response);
            }
        });
    }

    private void say(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "geolocation=(self), camera=(self), microphone=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (settings.behindTls()) response.setHeader("Strict-Transport-Security", "max-age=31536000");
        if (!resource(request)) {
            response.setHeader("Cache-Control", "private, no-cache");
            response.setHeader("Vary", "Cookie, Accept-Language");
        }
    }

    private static boolean resource(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/look/") || path.startsWith("/jakarta.faces.resource/") || path.startsWith("/files/") || path.startsWith("/log/");
    }
}
