package org.haoren.activities.stars.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.activities.stars.CandidateRow;
import org.haoren.activities.stars.ProposalForm;
import org.haoren.activities.stars.StarDesk;
import org.haoren.activities.stars.StarFileRow;
import org.haoren.activities.stars.StarNoticeDesk;
import org.haoren.activities.stars.StarObjectionRow;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.store.Page;
import org.omnifaces.cdi.Param;

/** The office's lists: who has reached a star, what stands in notice, what was objected, who fell below. */
@Named
@RequestScoped
public class StarsPage {
    @Inject StarDesk desk;
    @Inject StarNoticeDesk notices;
    @Inject Outcome outcome;
    @Inject @Param(name = "page") Integer page;
    private Page<CandidateRow> candidates;
    private Page<StarFileRow> undecided;
    private Page<StarFileRow> missed;
    private Page<StarObjectionRow> open;
    private String number;

    public Page<CandidateRow> getCandidates() {
        if (candidates == null) candidates = desk.candidates(wanted());
        return candidates;
    }

    public Page<StarFileRow> getUndecided() {
        if (undecided == null) undecided = desk.undecided(wanted());
        return undecided;
    }

    public Page<StarFileRow> getMissed() {
        if (missed == null) missed = desk.missed(wanted());
        return missed;
    }

    public Page<StarObjectionRow> getOpen() {
        if (open == null) open = notices.open(wanted());
        return open;
    }

    private int wanted() {
        return page == null ? 1 : page;
    }

    public String propose() {
        return outcome.of(() -> {
            desk.propose(new ProposalForm(number));
        }, "/activities/stars/undecided", "activities.stars.proposed");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
