package org.haoren.awards.nomination.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.haoren.awards.nomination.CandidateRow;
import org.haoren.awards.nomination.CaseId;
import org.haoren.awards.nomination.NominationDesk;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** A candidate of the public shortlist. */
@Named
@RequestScoped
public class CandidatePage {
    @Inject NominationDesk desk;
    @Inject RoundDesk rounds;
    @Inject Words words;
    @Inject Clock clock;
    @Inject @Param(name = "case") String code;
    private CandidateRow row;
    private RoundRow round;

    public CandidateRow getRow() {
        if (row == null) {
            if (code == null) throw new Missing("case");
            row = desk.candidate(new CaseId(code));
        }
        return row;
    }

    public RoundRow getRound() {
        if (round == null) round = rounds.one(getRow().round());
        return round;
    }

    /** Whether this candidate can be voted for now. */
    public boolean isVoting() {
        return getRound().voting(clock.instant());
    }

    public String getCategory() {
        var found = getRound().category(getRow().category());
        return found == null ? "" : words.either(found.zh(), found.en());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
