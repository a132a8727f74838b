package org.haoren.activities.claims.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.activities.claims.BackEntryDesk;
import org.haoren.activities.claims.RefusalForm;
import org.haoren.activities.hours.EntryId;
import org.haoren.activities.hours.EntryRow;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.omnifaces.cdi.Param;

/** For the volunteer, or their guardian: what staff wrote in, and refusing it. */
@Named
@RequestScoped
public class BackRefusalPage {
    @Inject BackEntryDesk desk;
    @Inject Outcome outcome;
    @Inject @Param String entry;
    @Inject @Param String guardianship;
    private EntryRow row;
    private String reason;

    public EntryRow getRow() {
        if (entry == null) throw new Missing("entry");
        if (row == null) row = desk.mine(new EntryId(entry), guardianship);
        return row;
    }

    public String refuse() {
        return outcome.of(() -> desk.refuse(getRow().id(), new RefusalForm(guardianship, reason)), getRecord(), "activities.claims.refused");
    }

    /** Where the record is that it belongs to. */
    public String getRecord() {
        return guardianship == null ? "/activities/hours/mine" : "/guardians/ward?guardianship=" + guardianship;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
