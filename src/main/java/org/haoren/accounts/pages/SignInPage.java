package org.haoren.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.haoren.accounts.AccountRefusal;
import org.haoren.accounts.SecondStepForm;
import org.haoren.accounts.SignInDesk;
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
    @Inject HttpServletRequest request;
    private String login;
    private String password;
    private String code;
    @Inject @Param String back;

    public String signIn() {
        return outcome.of(() -> {
            var tried = desk.signIn(login, password, request.getHeader("User-Agent"));
            if (tried.halfway() != null) {
                cookies.putSealed(response(), Cookies.HALFWAY, tried.halfway(), SignInDesk.HALFWAY_LASTS);
                return "/accounts/second-step" + (back == null ? "" : "?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
            }
            return begun(tried);
        }, null);
    }

    /** The second step. */
    public String enter() {
        return outcome.of(() -> begun(desk.enter(Cookies.sealed(request, Cookies.HALFWAY).orElse(""), new SecondStepForm(code), request.getHeader("User-Agent"))), null);
    }

    private String begun(SignInDesk.Tried tried) {
        if (tried.refusal() != null) throw new Refused(tried.refusal() == AccountRefusal.WRONG_FACTOR_CODE ? tried.refusal().on("code") : tried.refusal());
        Cookies.value(request, Cookies.SIGN_IN).ifPresent(desk::end);
        cookies.begin(response(), tried.token());
        return back == null || back.isBlank() ? "/accounts/me" : Here.local(back);
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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
