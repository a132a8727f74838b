package org.haoren.accounts.consents.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.accounts.consents.ConsentDesk;
import org.haoren.accounts.consents.ConsentForm;
import org.haoren.accounts.consents.PurposeRow;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.omnifaces.cdi.Param;

/** One's own consents; what follows from giving or withdrawing one is read before. */
@Named
@RequestScoped
public class ConsentsPage {
    private static final String HERE = "/accounts/consents/mine";
    @Inject ConsentDesk desk;
    @Inject Outcome outcome;
    @Inject @Param String consent;
    private List<PurposeRow> rows;
    private String edition;

    public List<PurposeRow> getRows() {
        if (rows == null) rows = desk.mine();
        return rows;
    }

    /** The one that is asked about, or null. @throws Missing for none of ours */
    public PurposeRow getRow() {
        if (consent == null || consent.isBlank()) return null;
        return getRows().stream().filter(each -> each.purpose().name().equals(consent)).findFirst().orElseThrow(() -> new Missing(consent));
    }

    public String give() {
        return outcome.of(() -> desk.give(consent, new ConsentForm(edition)), HERE, "accounts.consents.given");
    }

    public String withdraw() {
        return outcome.of(() -> desk.withdraw(consent), HERE, "accounts.consents.withdrawn");
    }

    /** That is shown, and comes back with the form. */
    public String getEdition() {
        return edition == null && getRow() != null ? getRow().edition() : edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }
}
