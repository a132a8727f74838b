package org.haoren.awards.rounds.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.awards.rounds.BallotPace;
import org.haoren.awards.rounds.CandidateOrder;
import org.haoren.awards.rounds.ProgrammeDesk;
import org.haoren.awards.rounds.Requirement;
import org.haoren.awards.rounds.RequirementRow;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** Planning a round: its dates and rules, what is missing before opening, approval, opening. */
@Named
@RequestScoped
public class SetupPage {
    @Inject RoundDesk rounds;
    @Inject ProgrammeDesk programmes;
    @Inject PlanInput input;
    @Inject Outcome outcome;
    @Inject Words words;
    /** From the address, also when the form comes back: what is shown and what may be pressed depends on it. */
    @Inject @Param String round;
    private RoundRow row;
    private List<RequirementRow> requirements;
    private List<Option> choices;

    /** Fills the form with the plan as it stands; only the office may. Also before approving and opening: a refusal shows the page again, and the plan was not sent along. */
    public void load() {
        getProgrammes();
        if (round != null) input.fill(rounds.plan(id()));
    }

    public List<Option> getProgrammes() {
        if (choices == null)
            choices = programmes.all(1).rows().stream().map(each -> new Option(each.id().code(), words.either(each.zh(), each.en()))).toList();
        return choices;
    }

    public List<Option> getPaces() {
        return Option.of(BallotPace.values(), "awards.rounds.pace.", words);
    }

    public List<Option> getOrders() {
        return Option.of(CandidateOrder.values(), "awards.rounds.order.", words);
    }

    public RoundRow getRow() {
        if (row == null) row = rounds.one(id());
        return row;
    }

    public List<RequirementRow> getRequirements() {
        if (requirements == null) requirements = rounds.requirements(id());
        return requirements;
    }

    public long getOpen() {
        return getRequirements().stream().filter(each -> !each.met()).count();
    }

    /** Order and length of dates that are not there yet are nothing to tick off. */
    public boolean ticked(RequirementRow need) {
        var measured = need.requirement() == Requirement.ORDER || need.requirement() == Requirement.NOTICE_LENGTH;
        var dated = getRequirements().stream().noneMatch(each -> each.requirement() == Requirement.DATES && !each.met());
        return need.met() && (dated || !measured);
    }

    /** For the tick list: a reason's own words. */
    public String said(Refusal reason) {
        return words.of(reason);
    }

    public String save() {
        return outcome.of(() -> {
            if (round == null) return here(rounds.addRound(input.form(null)));
            rounds.amend(id(), input.form(rounds.plan(id())));
            return here(id());
        }, "awards.rounds.saved");
    }

    public String approve() {
        return outcome.of(() -> {
            load();
            rounds.approve(id());
        }, here(id()), "awards.rounds.approved");
    }

    public String open() {
        return outcome.of(() -> {
            load();
            rounds.open(id());
        }, "/awards/rounds/round?round=" + round, "awards.rounds.opened");
    }

    private static String here(RoundId id) {
        return "/awards/rounds/setup?round=" + id.code();
    }

    private RoundId id() {
        return new RoundId(round);
    }

    public String getRound() {
        return round;
    }
}
