package org.haoren.factors.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.haoren.factors.FactorCodeForm;
import org.haoren.factors.FactorDesk;
import org.haoren.factors.FactorEventRow;
import org.haoren.factors.FactorRow;
import org.haoren.factors.NewAppRow;
import org.haoren.factors.RecoveryCodesRow;
import org.haoren.platform.pages.Cookies;
import org.haoren.platform.pages.Here;
import org.haoren.platform.pages.Outcome;
import org.omnifaces.cdi.Param;

/** One's own second factor: setting it up step by step, new recovery codes, taking it away, and what happened to it. */
@Named
@RequestScoped
public class FactorPage {
    private static final String HERE = "/factors/mine";
    private static final Duration NEWS = Duration.ofDays(14);
    @Inject FactorDesk desk;
    @Inject Outcome outcome;
    @Inject Clock clock;
    @Inject HttpServletRequest request;
    /** Where the way led before a role was held back. */
    @Inject @Param String back;
    private FactorRow row;
    private NewAppRow begun;
    private List<String> codes;
    private String code;

    public FactorRow getRow() {
        if (row == null) row = desk.mine();
        return row;
    }

    /** The app that is being set up, or null. */
    public NewAppRow getBegun() {
        if (begun == null) begun = desk.begun();
        return begun;
    }

    /** For the page's own picture. */
    public String getQr() {
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(getBegun().qr().getBytes(StandardCharsets.UTF_8));
    }

    public String getNext() {
        return back == null ? "/accounts/me" : Here.local(back);
    }

    /** Just made, and told this once; else null. */
    public List<String> getCodes() {
        return codes;
    }

    /** What the owner should hear of even where they do not look for it. */
    public List<FactorEventRow> getNews() {
        return getRow().events().stream().filter(each -> each.kind().startling() && each.at().isAfter(clock.instant().minus(NEWS))).toList();
    }

    public String begin() {
        return outcome.of(() -> {
            desk.begin();
        }, HERE);
    }

    public String confirm() {
        return outcome.here(() -> made(desk.confirm(token(), new FactorCodeForm(code))));
    }

    public String renew() {
        return outcome.here(() -> made(desk.renew(new FactorCodeForm(code)).orRefuse()));
    }

    private void made(RecoveryCodesRow fresh) {
        codes = fresh.codes();
        row = null;
        begun = null;
    }

    public String remove() {
        return outcome.of(() -> {
            desk.remove(token(), new FactorCodeForm(code)).orRefuse();
        }, HERE, "factors.removed");
    }

    private String token() {
        return Cookies.value(request, Cookies.SIGN_IN).orElse("");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
