package org.haoren.passkeys.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.haoren.passkeys.PasskeyDesk;
import org.haoren.passkeys.PasskeyRow;
import org.haoren.platform.pages.Cookies;
import org.haoren.platform.pages.Outcome;
import org.omnifaces.cdi.Param;

/** One's own passkeys: which there are, one more, one less. */
@Named
@RequestScoped
public class PasskeysPage {
    private static final String HERE = "/passkeys/mine";
    @Inject PasskeyDesk desk;
    @Inject Outcome outcome;
    @Inject HttpServletRequest request;
    @Inject @Param String passkey;
    private List<PasskeyRow> rows;
    private PasskeyRow row;

    public List<PasskeyRow> getRows() {
        if (rows == null) rows = desk.mine();
        return rows;
    }

    /** The one that is asked about, or null. */
    public PasskeyRow getRow() {
        if (row == null && passkey != null && !passkey.isBlank()) row = desk.mine(passkey);
        return row;
    }

    /** Whether the sign-in is fresh enough to add and remove. */
    public boolean isFresh() {
        return desk.fresh(token());
    }

    public String remove() {
        return outcome.of(() -> desk.remove(token(), passkey), HERE, "passkeys.removed");
    }

    private String token() {
        return Cookies.value(request, Cookies.SIGN_IN).orElse("");
    }
}
