package org.haoren.activities.flags.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.activities.flags.OddDecisionForm;
import org.haoren.activities.flags.OddDesk;
import org.haoren.activities.flags.OddRow;
import org.haoren.activities.flags.OddStatus;
import org.haoren.activities.flags.OddVerdict;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** What is odd about service time: what waits for a look, what came of others, and one of them. */
@Named
@RequestScoped
public class OddPage {
    private static final String LIST = "/activities/flags/waiting";
    @Inject OddDesk desk;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject @Param String odd;
    /** Name of a status; without it what is open. */
    @Inject @Param String status;
    @Inject @Param(name = "page") Integer number;
    private Page<OddRow> page;
    private OddRow row;
    private List<String> objections;
    private String verdict;
    private String reason;

    public Page<OddRow> getPage() {
        if (page == null) page = isOpen() ? desk.open(number()) : desk.closed(OddStatus.valueOf(getStatus()), number());
        return page;
    }

    public boolean isOpen() {
        return getStatus().isEmpty();
    }

    /** Empty for what is open, and for what is no state that a person brings about. */
    public String getStatus() {
        return "UPHELD".equals(status) || "UNFOUNDED".equals(status) ? status : "";
    }

    /** Of this list, with whatever page follows. */
    public String getAddress() {
        return isOpen() ? LIST : LIST + "?status=" + getStatus();
    }

    public OddRow getRow() {
        if (row == null) row = desk.one(odd);
        return row;
    }

    /** Why the caller may not decide about the one that is shown; empty where they may. */
    public List<String> getObjections() {
        if (objections == null) objections = desk.objections(odd).stream().map(words::of).toList();
        return objections;
    }

    public List<Option> getVerdicts() {
        return Option.of(OddVerdict.values(), "activities.flags.verdict.", words);
    }

    public String decide() {
        return outcome.of(() -> desk.decide(odd, new OddDecisionForm(Option.chosen(OddVerdict.class, verdict), reason)), LIST, "activities.flags.decided");
    }

    private int number() {
        return number == null ? 1 : number;
    }

    public String getOdd() {
        return odd;
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
