package org.haoren.roles.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.words.Words;
import org.haoren.roles.DecisionForm;
import org.haoren.roles.GrantDesk;
import org.haoren.roles.GrantFileRow;
import org.haoren.roles.GrantVerdict;
import org.haoren.roles.RegisterDesk;
import org.haoren.roles.ReviewDesk;
import org.haoren.roles.ReviewForm;
import org.haoren.roles.ReviewVerdict;
import org.haoren.roles.WithdrawalForm;
import org.omnifaces.cdi.Param;

/** One grant with its history, and what the reader may do about it: confirm, withdraw, review. */
@Named
@RequestScoped
public class GrantPage {
    @Inject RegisterDesk register;
    @Inject GrantDesk desk;
    @Inject ReviewDesk reviews;
    @Inject Words words;
    @Inject Outcome outcome;
    @Inject @Param String grant;
    private GrantFileRow file;
    private String verdict;
    private String reason;

    public GrantFileRow getFile() {
        if (file == null) file = register.one(grant == null ? "" : grant);
        return file;
    }

    public List<Option> getVerdicts() {
        return Option.of(GrantVerdict.values(), "roles.verdict.", words);
    }

    public List<Option> getFindings() {
        return Option.of(ReviewVerdict.values(), "roles.review.verdict.", words);
    }

    public String decide() {
        return outcome.of(() -> desk.decide(grant, new DecisionForm(Option.chosen(GrantVerdict.class, verdict), reason)), here(), "roles.decided");
    }

    public String withdraw() {
        return outcome.of(() -> desk.withdraw(grant, new WithdrawalForm(reason)), here(), "roles.withdrawn");
    }

    public String review() {
        return outcome.of(() -> reviews.review(grant, new ReviewForm(Option.chosen(ReviewVerdict.class, verdict), reason)), "/roles/review", "roles.reviewed");
    }

    private String here() {
        return "/roles/grant?grant=" + grant;
    }

    public String getGrant() {
        return grant;
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
