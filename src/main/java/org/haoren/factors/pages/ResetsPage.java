package org.haoren.factors.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.factors.ResetDecisionForm;
import org.haoren.factors.ResetDesk;
import org.haoren.factors.ResetForm;
import org.haoren.factors.ResetRow;
import org.haoren.factors.ResetVerdict;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** Second factors that were lost: proposing to take one away, those that wait, and deciding about one. */
@Named
@RequestScoped
public class ResetsPage {
    private static final String LIST = "/factors/resets";
    @Inject ResetDesk desk;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject Caller caller;
    @Inject @Param String reset;
    @Inject @Param(name = "page") Integer number;
    private Page<ResetRow> page;
    private ResetRow row;
    private String login;
    private String verdict;
    private String reason;

    public Page<ResetRow> getPage() {
        if (page == null) page = desk.waiting(number == null ? 1 : number);
        return page;
    }

    /** The one that is to be decided about; null where none is. */
    public ResetRow getRow() {
        if (row == null && reset != null) row = desk.one(reset);
        return row;
    }

    public List<Option> getVerdicts() {
        return Option.of(ResetVerdict.values(), "factors.reset.verdict.", words);
    }

    public boolean isProposing() {
        return reset == null && caller.has(Role.SYSTEM_ADMINISTRATOR);
    }

    public String propose() {
        return outcome.of(() -> {
            desk.propose(new ResetForm(login, reason));
        }, LIST, "factors.proposed");
    }

    public String decide() {
        return outcome.of(() -> desk.decide(reset, new ResetDecisionForm(Option.chosen(ResetVerdict.class, verdict), reason)), LIST, "factors.decided");
    }

    public String getReset() {
        return reset;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
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
