package org.haoren.provider.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.words.Words;
import org.haoren.provider.ProviderDesk;
import org.haoren.provider.ProviderRow;

/** The identity service as it is offered, and the link of one's account with it. */
@Named
@RequestScoped
public class ProviderPage {
    @Inject ProviderDesk desk;
    @Inject Outcome outcome;
    @Inject Words words;
    private ProviderRow row;

    public ProviderRow getRow() {
        if (row == null) row = desk.row();
        return row;
    }

    /** In the visitor's language. */
    public String getName() {
        return words.either(getRow().zh(), getRow().en());
    }

    public String unlink() {
        return outcome.of(() -> desk.unlink(), "/accounts/me", "provider.unlinked");
    }
}
