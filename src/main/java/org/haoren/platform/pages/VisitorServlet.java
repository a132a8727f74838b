package org.haoren.platform.pages;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.haoren.platform.words.Visitor;

/** {@code /visitor/language?language=en&to=/x} and {@code /visitor/view?elder=true&to=/x}: remembers a wish and goes back. */
@WebServlet({"/visitor/language", "/visitor/view"})
public class VisitorServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Duration YEAR = Duration.ofDays(365);
    @Inject transient Cookies cookies;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().endsWith("/language"))
            cookies.put(response, Visitor.LANGUAGE, "en".equals(request.getParameter("language")) ? "en" : "zh-CN", YEAR);
        else cookies.put(response, Visitor.VIEW, "true".equals(request.getParameter("elder")) ? "elder" : "plain", YEAR);
        response.sendRedirect(request.getContextPath() + Here.local(request.getParameter("to")));
    }
}
