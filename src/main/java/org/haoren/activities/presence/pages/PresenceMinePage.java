package org.haoren.activities.presence.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.activities.presence.PresenceDesk;
import org.haoren.activities.presence.PresenceRow;
import org.haoren.activities.presence.VisitRow;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;

/** Where the caller is expected today, and where they have been. */
@Named
@RequestScoped
public class PresenceMinePage {
    @Inject PresenceDesk desk;
    @Inject Words words;
    private List<VisitRow> today;
    private Page<PresenceRow> page;
    private int number = 1;

    public List<VisitRow> getToday() {
        if (today == null) today = desk.today();
        return today;
    }

    public Page<PresenceRow> getPage() {
        if (page == null) page = desk.mine(number);
        return page;
    }

    public List<String> words(List<Refusal> refusals) {
        return refusals.stream().map(words::of).toList();
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
