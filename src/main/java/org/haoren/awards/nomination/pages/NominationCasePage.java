package org.haoren.awards.nomination.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.awards.nomination.CandidateRow;
import org.haoren.awards.nomination.CaseId;
import org.haoren.awards.nomination.ConsentRow;
import org.haoren.awards.nomination.NominationDesk;
import org.haoren.awards.nomination.RecommendationRow;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.places.districts.DistrictDesk;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** One case as staff read it: what was said, with what evidence, by whom. */
@Named
@RequestScoped
public class NominationCasePage {
    @Inject NominationDesk desk;
    @Inject RoundDesk rounds;
    @Inject DistrictDesk places;
    @Inject AccountDesk accounts;
    @Inject Words words;
    @Inject @Param(name = "case") String code;
    private CandidateRow row;
    private RoundRow round;
    private List<RecommendationRow> recommendations;
    private List<String> recommenders;

    public CandidateRow getRow() {
        if (row == null) {
            if (code == null) throw new Missing("case");
            row = desk.one(new CaseId(code));
        }
        return row;
    }

    public RoundRow getRound() {
        if (round == null) round = rounds.one(getRow().round());
        return round;
    }

    public String getCategory() {
        var found = getRound().category(getRow().category());
        return found == null ? getRow().category() : words.either(found.zh(), found.en());
    }

    public String getDistrict() {
        var found = places.one(getRow().district());
        return words.either(found.zh(), found.en());
    }

    public String getPortrait() {
        return desk.portrait(getRow().id());
    }

    public List<RecommendationRow> getRecommendations() {
        if (recommendations == null) recommendations = desk.recommendations(getRow().id());
        return recommendations;
    }

    /** Names, for the office only. */
    public List<String> getRecommenders() {
        if (recommenders == null) {
            var ids = desk.recommenders(getRow().id());
            var names = accounts.names(ids);
            recommenders = ids.stream().map(names::get).toList();
        }
        return recommenders;
    }

    public ConsentRow getConsent() {
        return desk.consent(getRow().id()).orElse(null);
    }

    public String getKind() {
        return NominationCasesPage.kind(getRow().status());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
