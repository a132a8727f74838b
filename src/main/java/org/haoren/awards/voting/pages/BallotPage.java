package org.haoren.awards.voting.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.voting.BallotForm;
import org.haoren.awards.voting.PaperRow;
import org.haoren.awards.voting.VotingDesk;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** The paper for everybody; ticks and the button for whoever can vote now. Ticks are plain form fields, so that a refused ballot keeps them. */
@Named
@RequestScoped
public class BallotPage {
    @Inject VotingDesk desk;
    @Inject Caller caller;
    @Inject Words words;
    @Inject Outcome outcome;
    @Inject HttpServletRequest request;
    @Inject @Param String round;
    private PaperRow paper;
    private List<String> rules;
    private Set<String> chosen;
    private List<String> obstacles;
    private String proof;

    public PaperRow getPaper() {
        if (paper == null) paper = desk.paper(id());
        return paper;
    }

    public List<String> getRules() {
        if (rules == null) rules = PaperWords.of(getPaper(), words);
        return rules;
    }

    /** In words; for somebody who has not signed in only what holds for everybody. */
    public List<String> getObstacles() {
        if (obstacles == null) obstacles = (caller.signedIn() ? desk.obstacles(id()) : desk.shut(id())).stream().map((Refusal reason) -> words.of(reason)).toList();
        return obstacles;
    }

    public boolean isVoting() {
        return caller.signedIn() && getPaper().open() && getObstacles().isEmpty();
    }

    /** Whether there is a challenge to be solved before casting. */
    public boolean isAskingForProof() {
        return isVoting() && getPaper().rules().proofOfWork();
    }

    public Set<String> getChosen() {
        if (chosen == null) chosen = Set.copyOf(choices());
        return chosen;
    }

    public String cast() {
        return outcome.of(() -> {
            var receipt = desk.cast(id(), new BallotForm(choices(), isAbstaining(), proof));
            return "/awards/voting/receipt?round=" + round + "&index=" + receipt.index() + "&leaf=" + receipt.leafHash();
        }, "voting.cast");
    }

    /** Whether the box that says so was ticked. */
    public boolean isAbstaining() {
        return "true".equals(request.getParameter("abstain"));
    }

    private List<String> choices() {
        var sent = request.getParameterValues("choices");
        return sent == null ? List.of() : List.of(sent);
    }

    private RoundId id() {
        if (round == null) throw new Missing("round");
        return new RoundId(round);
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round;
    }
}
