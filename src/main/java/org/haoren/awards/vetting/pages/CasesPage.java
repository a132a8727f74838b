package org.haoren.awards.vetting.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.haoren.awards.nomination.CaseStatus;
import org.haoren.awards.nomination.NominationDesk;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.awards.vetting.ClauseCountRow;
import org.haoren.awards.vetting.QueueRow;
import org.haoren.awards.vetting.ShortlistDesk;
import org.haoren.awards.vetting.VettingDesk;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** The cases of a round by status, and what still stands between them and the notice. Without a round: the one that matters most now. */
@Named
@RequestScoped
public class CasesPage {
    @Inject VettingDesk desk;
    @Inject ShortlistDesk shortlist;
    @Inject NominationDesk nominations;
    @Inject RoundDesk rounds;
    @Inject Words words;
    @Inject Outcome outcome;
    @Inject @Param String round;
    @Inject @Param String status;
    private int number = 1;
    private RoundRow row;
    private Page<QueueRow> page;
    private List<String> missing;
    private Map<CaseStatus, Long> counts;
    private List<RoundRow> all;
    private List<ClauseCountRow> exclusions;

    public RoundRow getRow() {
        if (row == null) row = round == null || round.isBlank() ? rounds.current().orElseThrow(() -> new Missing("round")) : rounds.one(new RoundId(round));
        return row;
    }

    public Page<QueueRow> getPage() {
        if (page == null) page = desk.queue(id(), chosen(), number);
        return page;
    }

    public List<RoundRow> getRounds() {
        if (all == null) all = rounds.latest();
        return all;
    }

    public List<CaseStatus> getStatuses() {
        return List.of(CaseStatus.values());
    }

    public Map<CaseStatus, Long> getCounts() {
        if (counts == null) counts = nominations.counts(id());
        return counts;
    }

    public List<ClauseCountRow> getExclusions() {
        if (exclusions == null) exclusions = desk.exclusions(id());
        return exclusions;
    }

    public List<String> getMissing() {
        if (missing == null) missing = shortlist.missing(id()).stream().map(words::of).toList();
        return missing;
    }

    public String publish() {
        var code = id().code();
        return outcome.of(() -> {
            shortlist.publish(id());
        }, "/awards/vetting/cases?round=" + code, "vetting.published");
    }

    private CaseStatus chosen() {
        return Stream.of(CaseStatus.values()).filter(each -> each.name().equals(status)).findFirst().orElse(null);
    }

    private RoundId id() {
        return getRow().id();
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
