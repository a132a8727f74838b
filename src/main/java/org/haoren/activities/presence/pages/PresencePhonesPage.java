package org.haoren.activities.presence.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.activities.presence.PhoneDesk;
import org.haoren.activities.presence.PhoneRow;
import org.haoren.platform.pages.Outcome;
import org.omnifaces.cdi.Param;

/** One's own telephones that check in without a network: which there are, and one less. */
@Named
@RequestScoped
public class PresencePhonesPage {
    @Inject PhoneDesk desk;
    @Inject Outcome outcome;
    @Inject @Param String phone;
    private List<PhoneRow> rows;
    private PhoneRow row;

    public List<PhoneRow> getRows() {
        if (rows == null) rows = desk.mine();
        return rows;
    }

    /** The one that is asked about, or null. */
    public PhoneRow getRow() {
        if (row == null && phone != null && !phone.isBlank()) row = desk.mine(phone);
        return row;
    }

    public String remove() {
        return outcome.of(() -> desk.remove(phone), "/activities/presence/phones", "activities.phoneRemoved");
    }
}
