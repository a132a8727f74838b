package org.haoren.provider.pages;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.haoren.platform.pages.Cookies;
import org.haoren.platform.pages.Here;
import org.haoren.platform.refusal.Refused;
import org.haoren.provider.ProviderDesk;

/** {@code /provider/go?back=/x}: sends the browser to the identity service. A link and no form, because a form of the portal leads to the portal only (CSP form-action). */
@WebServlet("/provider/go")
public class DepartureServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    @Inject transient ProviderDesk desk;
    @Inject transient Cookies cookies;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var departure = desk.depart(Here.local(request.getParameter("back")));
            cookies.putSealed(response, ArrivalPage.JOURNEY, departure.journey(), ProviderDesk.JOURNEY_LASTS);
            response.sendRedirect(departure.address().toString());
        } catch (Refused unreachable) {
            response.sendRedirect(request.getContextPath() + "/provider/back?away=true");
        }
    }
}
