package org.haoren.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.haoren.accounts.SignInDesk;
import org.haoren.platform.config.Settings;
import org.haoren.platform.pages.Cookies;
import org.haoren.platform.pages.Here;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Refused;
import org.omnifaces.cdi.Param;

@Named
@RequestScoped
public class SignInPage {
    @Inject SignInDesk desk;
    @Inject Outcome outcome;
    @Inject Cookies cookies;
    @Inject Settings settings;
    @Inject HttpServletRequest request;
    private String login;
    private String password;
    @Inject @Param String back;

    public String signIn() {
        return outcome.of(() -> {
            var tried = desk.signIn(login, password, request.getHeader("User-Agent"));
            if (tried.refusal() != null) throw new Refused(tried.refusal());
            Cookies.value(request, Cookies.SIGN_IN).ifPresent(desk::end);
            cookies.put(response(), Cookies.SIGN_IN, tried.token(), settings.minutes("haoren.sign-in.minutes"));
            return back == null || back.isBlank() ? "/accounts/me" : Here.local(back);
        }, null);
    }

    public String signOut() {
        return outcome.of(() -> {
            Cookies.value(request, Cookies.SIGN_IN).ifPresent(desk::end);
            cookies.forget(response());
        }, "/", "accounts.signedOut");
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }

    /** For use in another address. */
    public String getBackEncoded() {
        return URLEncoder.encode(back == null ? "" : back, StandardCharsets.UTF_8);
    }
}
