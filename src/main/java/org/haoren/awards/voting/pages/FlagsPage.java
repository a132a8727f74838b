package org.haoren.awards.voting.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.awards.voting.patterns.FlagDecisionForm;
import org.haoren.awards.voting.patterns.FlagDesk;
import org.haoren.awards.voting.patterns.FlagRow;
import org.haoren.awards.voting.patterns.FlagVerdict;
import org.haoren.platform.pages.Format;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** The patterns found in a round, looking for more, and deciding about one. */
@Named
@RequestScoped
public class FlagsPage {
    @Inject FlagDesk desk;
    @Inject RoundDesk rounds;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject Format format;
    @Inject Clock clock;
    @Inject @Param String round;
    /** The one that is to be decided about. */
    @Inject @Param String flag;
    @Inject @Param(name = "page") Integer number;
    private RoundRow roundRow;
    private Page<FlagRow> page;
    private FlagRow chosen;
    private String verdict;
    private String ground;

    /** After the list, so that who may not see it is told so first. */
    public RoundRow getRoundRow() {
        getPage();
        if (roundRow == null) roundRow = rounds.one(id());
        return roundRow;
    }

    public Page<FlagRow> getPage() {
        if (page == null) page = desk.all(id(), number == null ? 1 : number);
        return page;
    }

    /** What can be looked at now: {@code before} the opening nothing, {@code during} the vote the roll, {@code after} it everything. */
    public String getTime() {
        var now = clock.instant();
        if (getRoundRow().draft() || now.isBefore(getRoundRow().votingOpens())) return "before";
        return now.isBefore(getRoundRow().votingCloses()) ? "during" : "after";
    }

    /** What was seen, as a sentence. */
    public String said(FlagRow row) {
        var key = "awards.voting.flags.seen." + row.kind();
        return switch (row.kind()) {
            case BURST -> words.of(key, row.seen(), format.minute(row.from()), format.minute(row.to()), row.usual());
            case SAME_DEVICE, SEQUENTIAL_NUMBERS -> words.of(key, row.seen(), row.detail());
            case NEW_ACCOUNTS -> words.of(key, row.seen(), row.usual());
        };
    }

    /** Whether there is one to decide about; what was decided shows in the list. */
    public boolean isDeciding() {
        return flag != null && chosen().pending();
    }

    /** The one that is decided about, as a sentence. */
    public String getDecided() {
        return said(chosen());
    }

    private FlagRow chosen() {
        if (chosen == null) chosen = desk.one(id(), flag);
        return chosen;
    }

    public String look() {
        return outcome.of(() -> {
            desk.look(id());
        }, here(), "voting.looked");
    }

    public String decide() {
        return outcome.of(() -> desk.decide(id(), flag, new FlagDecisionForm(Option.chosen(FlagVerdict.class, verdict), ground)), here(), "voting.flagDecided");
    }

    public List<Option> getVerdicts() {
        return Option.of(FlagVerdict.values(), "awards.voting.flags.verdict.", words);
    }

    private String here() {
        return "/awards/voting/flags?round=" + round;
    }

    private RoundId id() {
        if (round == null) throw new Missing("round");
        return new RoundId(round);
    }

    public String getRound() {
        return round;
    }

    public String getFlag() {
        return flag;
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
