package org.haoren.awards.nomination.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.haoren.awards.nomination.CandidateRow;
import org.haoren.awards.nomination.CaseStatus;
import org.haoren.awards.nomination.NominationDesk;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** The cases of a round, by status. */
@Named
@RequestScoped
public class NominationCasesPage {
    @Inject NominationDesk desk;
    @Inject RoundDesk rounds;
    @Inject Words words;
    @Inject @Param String round;
    @Inject @Param String status;
    private int number = 1;
    private RoundRow row;
    private Page<CandidateRow> page;
    private Map<CaseStatus, Long> counts;

    public RoundRow getRow() {
        if (row == null) row = rounds.one(new RoundId(round == null ? "" : round));
        return row;
    }

    public Page<CandidateRow> getPage() {
        if (page == null) page = desk.cases(getRow().id(), chosen(), number);
        return page;
    }

    private CaseStatus chosen() {
        if (status == null) return null;
        return Arrays.stream(CaseStatus.values()).filter(each -> each.name().equals(status)).findFirst().orElseThrow(() -> new Missing(status));
    }

    public List<CaseStatus> getStatuses() {
        return List.of(CaseStatus.values());
    }

    public long count(CaseStatus of) {
        if (counts == null) counts = desk.counts(getRow().id());
        return counts.get(of);
    }

    public String category(String code) {
        var found = getRow().category(code);
        return found == null ? code : words.either(found.zh(), found.en());
    }

    public String kindOf(CandidateRow candidate) {
        return kind(candidate.status());
    }

    static String kind(CaseStatus status) {
        return switch (status) {
            case RECOMMENDED -> "wait";
            case CHECKED -> "plain";
            case SHORTLISTED -> "done";
            case EXCLUDED -> "plain";
        };
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
