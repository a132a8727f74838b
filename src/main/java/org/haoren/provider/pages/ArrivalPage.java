package org.haoren.provider.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.haoren.accounts.SignInDesk;
import org.haoren.platform.config.Settings;
import org.haoren.platform.pages.Cookies;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Reading;
import org.haoren.provider.ProviderDesk;
import org.haoren.provider.ProviderRefusal;
import org.omnifaces.cdi.Param;

/** Coming back from the identity service. */
@Named
@RequestScoped
public class ArrivalPage {
    static final String JOURNEY = "haoren-journey";
    private static final String ME = "/accounts/me";
    @Inject ProviderDesk desk;
    @Inject SignInDesk signIns;
    @Inject Outcome outcome;
    @Inject Cookies cookies;
    @Inject Settings settings;
    @Inject Reading reading;
    @Inject HttpServletRequest request;
    @Inject @Param String code;
    @Inject @Param String state;
    /** Whether the identity service could not be reached. */
    @Inject @Param Boolean away;

    public String arrive() {
        reading.changes();
        return outcome.of(() -> {
            if (Boolean.TRUE.equals(away)) throw new Refused(ProviderRefusal.PROVIDER_UNREACHABLE);
            var carried = Cookies.sealed(request, JOURNEY).orElse(null);
            cookies.put(response(), JOURNEY, "", Duration.ZERO);
            var arrival = desk.arrive(code, state, carried, request.getHeader("User-Agent"));
            if (arrival.tried() == null) return ME + "?done=provider.linked";
            if (arrival.tried().halfway() != null) {
                cookies.putSealed(response(), Cookies.HALFWAY, arrival.tried().halfway(), SignInDesk.HALFWAY_LASTS);
                return "/accounts/second-step?back=" + URLEncoder.encode(arrival.back(), StandardCharsets.UTF_8);
            }
            Cookies.value(request, Cookies.SIGN_IN).ifPresent(signIns::end);
            cookies.put(response(), Cookies.SIGN_IN, arrival.tried().token(), settings.minutes("haoren.sign-in.minutes"));
            return arrival.back().equals("/") ? ME : arrival.back();
        }, null);
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
