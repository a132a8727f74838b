package org.haoren.activities.hours.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.haoren.activities.hours.ConfirmDesk;
import org.haoren.activities.hours.EntryId;
import org.haoren.activities.hours.EntryRow;
import org.haoren.activities.hours.HoursDesk;
import org.haoren.activities.hours.ReasonForm;
import org.haoren.activities.presence.PresenceRow;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** The second person: what waits, and one entry to confirm or void. */
@Named
@RequestScoped
public class HoursConfirmPage {
    @Inject HoursDesk desk;
    @Inject ConfirmDesk confirming;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject Caller caller;
    @Inject @Param String entry;
    private Page<EntryRow> page;
    private EntryRow row;
    private Optional<PresenceRow> presence;
    private List<String> objections;
    private int number = 1;
    private String reason;

    private static final String QUEUE = "/activities/hours/confirm";

    public Page<EntryRow> getPage() {
        if (page == null) page = desk.waiting(number);
        return page;
    }

    public EntryRow getRow() {
        if (row == null) row = desk.one(new EntryId(entry));
        return row;
    }

    /** What the entry rests on where the volunteer checked in, else null. */
    public PresenceRow getPresence() {
        if (presence == null) presence = desk.presence(new EntryId(entry));
        return presence.orElse(null);
    }

    /** Why the caller may not be the second person for the entry that is shown; empty where they may. */
    public List<String> getObjections() {
        if (objections == null) objections = confirming.objections(new EntryId(entry)).stream().map(words::of).toList();
        return objections;
    }

    /** Of a list, as far as its rows tell; the desk decides. */
    public boolean mayConfirm(EntryRow each) {
        return !caller.is(each.recorder()) && !caller.is(each.volunteer());
    }

    public String confirm() {
        return outcome.of(() -> confirming.confirm(new EntryId(entry)) ? QUEUE + "?done=activities.confirmed" : QUEUE + "?entry=" + entry + "&done=activities.putAside", null);
    }

    public String takeOut() {
        return outcome.of(() -> desk.voidEntry(new EntryId(entry), new ReasonForm(reason)), QUEUE, "activities.voided");
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getEntry() {
        return entry;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
