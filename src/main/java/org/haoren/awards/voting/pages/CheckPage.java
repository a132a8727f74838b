package org.haoren.awards.voting.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Supplier;
import org.haoren.awards.voting.ReceiptDesk;
import org.haoren.awards.voting.ReceiptForm;
import org.haoren.platform.pages.Outcome;

/** Was my ballot counted? Takes a receipt in whatever form somebody kept it, and leads to its page. */
@Named
@RequestScoped
public class CheckPage {
    @Inject ReceiptDesk desk;
    @Inject Outcome outcome;
    private String receipt;

    public String look() {
        return outcome.of((Supplier<String>) () -> desk.found(new ReceiptForm(receipt)), null);
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }
}
