package org.haoren.awards.voting.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.awards.voting.QuarantineClause;
import org.haoren.awards.voting.QuarantineDecisionForm;
import org.haoren.awards.voting.QuarantineDesk;
import org.haoren.awards.voting.QuarantineForm;
import org.haoren.awards.voting.QuarantineRow;
import org.haoren.awards.voting.QuarantineVerdict;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** The ballots of a round that were set apart, setting some apart, and deciding about them. */
@Named
@RequestScoped
public class QuarantinePage {
    @Inject QuarantineDesk desk;
    @Inject RoundDesk rounds;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject @Param String round;
    /** The one that is to be decided about. */
    @Inject @Param String quarantine;
    @Inject @Param(name = "page") Integer number;
    private RoundRow roundRow;
    private Page<QuarantineRow> page;
    private Boolean deciding;
    private Integer first;
    private Integer last;
    private String clause;
    private String reason;
    private String verdict;
    private String ground;

    /** After the list, so that who may not see it is told so first. */
    public RoundRow getRoundRow() {
        getPage();
        if (roundRow == null) roundRow = rounds.one(id());
        return roundRow;
    }

    public Page<QuarantineRow> getPage() {
        if (page == null) page = desk.all(id(), number == null ? 1 : number);
        return page;
    }

    /** Whether there is one to decide about; what was decided shows in the list. */
    public boolean isDeciding() {
        if (deciding == null) deciding = quarantine != null && desk.one(id(), quarantine).pending();
        return deciding;
    }

    public String setApart() {
        return outcome.of(() -> {
            desk.setApart(id(), new QuarantineForm(first, last, Option.chosen(QuarantineClause.class, clause), reason));
        }, "/awards/voting/quarantine?round=" + round, "voting.setApart");
    }

    public String decide() {
        return outcome.of(() -> desk.decide(id(), quarantine, new QuarantineDecisionForm(Option.chosen(QuarantineVerdict.class, verdict), ground)),
                "/awards/voting/quarantine?round=" + round, "voting.decided");
    }

    public List<Option> getClauses() {
        return Option.of(QuarantineClause.values(), "awards.voting.clause.", words);
    }

    public List<Option> getVerdicts() {
        return Option.of(QuarantineVerdict.values(), "awards.voting.verdict.", words);
    }

    private RoundId id() {
        if (round == null) throw new Missing("round");
        return new RoundId(round);
    }

    public String getRound() {
        return round;
    }

    public String getQuarantine() {
        return quarantine;
    }

    public Integer getFirst() {
        return first;
    }

    public void setFirst(Integer first) {
        this.first = first;
    }

    public Integer getLast() {
        return last;
    }

    public void setLast(Integer last) {
        this.last = last;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
