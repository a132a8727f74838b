package org.haoren.activities.stars.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.activities.stars.StarAnswerForm;
import org.haoren.activities.stars.StarDecisionForm;
import org.haoren.activities.stars.StarDesk;
import org.haoren.activities.stars.StarFileRow;
import org.haoren.activities.stars.StarNoticeDesk;
import org.haoren.activities.stars.StarObjectionRow;
import org.haoren.activities.stars.StarState;
import org.haoren.activities.stars.StarVerdict;
import org.haoren.activities.stars.StarWithdrawalForm;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** One star grant or one objection, and what the office does about it. */
@Named
@RequestScoped
public class StarPage {
    private static final String LIST = "/activities/stars/undecided";
    @Inject StarDesk desk;
    @Inject StarNoticeDesk notices;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject @Param String star;
    @Inject @Param(name = "complaint") String complaint;
    private StarFileRow row;
    private StarObjectionRow objection;
    private String verdict;
    private String reason;
    private String upheld;
    private String text;

    public StarFileRow getRow() {
        if (star == null) throw new Missing("star");
        if (row == null) row = desk.file(star);
        return row;
    }

    public StarObjectionRow getObjection() {
        if (complaint == null) throw new Missing("objection");
        if (objection == null) objection = notices.objection(complaint);
        return objection;
    }

    public boolean isUndecided() {
        return getRow().star().state() == StarState.NOTICE && !getRow().own();
    }

    public List<Option> getVerdicts() {
        return Option.of(StarVerdict.values(), "activities.stars.verdict.", words);
    }

    public List<Option> getAnswers() {
        return List.of(new Option("true", words.of("activities.stars.upheld.true")), new Option("false", words.of("activities.stars.upheld.false")));
    }

    public String decide() {
        return outcome.of(() -> desk.decide(star, new StarDecisionForm(Option.chosen(StarVerdict.class, verdict), reason)), LIST, "activities.stars.decided");
    }

    public String proposeWithdrawal() {
        return outcome.of(() -> desk.proposeWithdrawal(star, new StarWithdrawalForm(reason)), "/activities/stars/missed", "activities.stars.withdrawalProposed");
    }

    public String withdraw() {
        return outcome.of(() -> desk.withdraw(star), "/activities/stars/missed", "activities.stars.withdrawn");
    }

    public String answer() {
        return outcome.of(() -> notices.answer(complaint, new StarAnswerForm(upheld == null ? null : Boolean.valueOf(upheld), text)), "/activities/stars/objections",
                "activities.stars.answered");
    }

    public String getStar() {
        return star;
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

    public String getUpheld() {
        return upheld;
    }

    public void setUpheld(String upheld) {
        this.upheld = upheld;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
