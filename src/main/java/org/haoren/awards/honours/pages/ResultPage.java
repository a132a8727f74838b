package org.haoren.awards.honours.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.haoren.awards.honours.ResultDesk;
import org.haoren.awards.honours.ResultRow;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.awards.voting.QuarantineClause;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.omnifaces.cdi.Param;

/** The result: to the office from its computing on, to everybody from its notice on. */
@Named
@RequestScoped
public class ResultPage {
    @Inject ResultDesk desk;
    @Inject RoundDesk rounds;
    @Inject Caller caller;
    @Inject Clock clock;
    @Inject Outcome outcome;
    @Inject @Param String round;
    private RoundRow row;
    private ResultRow result;
    private boolean asked;

    public RoundRow getRow() {
        if (row == null) row = rounds.one(id());
        return row;
    }

    /** Null while nothing has been computed, for the office only. */
    public ResultRow getResult() {
        if (asked) return result;
        asked = true;
        try {
            result = desk.result(id());
        } catch (Missing nothingYet) {
            if (!isOffice()) throw nothingYet;
        }
        return result;
    }

    /** How many under each clause, without those under which none was. */
    public List<Map.Entry<QuarantineClause, Long>> getInvalidated() {
        return getResult().turnout().invalidated().entrySet().stream().filter(each -> each.getValue() > 0).sorted(Map.Entry.comparingByKey()).toList();
    }

    /** Before that there is nothing to count. */
    public boolean isOver() {
        return !clock.instant().isBefore(getRow().votingCloses());
    }

    public boolean isOffice() {
        return caller.has(Role.OFFICE_CLERK) || caller.has(Role.OFFICE_DIRECTOR);
    }

    public String compute() {
        return act(() -> desk.compute(id()), "honours.computed");
    }

    public String confirm() {
        return act(() -> desk.confirm(id()), "honours.confirmed");
    }

    public String putToNotice() {
        return act(() -> desk.putToNotice(id()), "honours.noticed");
    }

    public String publish() {
        return outcome.of(() -> desk.publish(id()), "/awards/honours/list?round=" + round, "honours.published");
    }

    private String act(Runnable act, String done) {
        return outcome.of(act, "/awards/honours/result?round=" + round, done);
    }

    private RoundId id() {
        if (round == null) throw new Missing("round");
        return new RoundId(round);
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round;
    }
}
