package org.haoren.awards.vetting.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.haoren.awards.nomination.CaseId;
import org.haoren.awards.nomination.NominationDesk;
import org.haoren.awards.nomination.RecommendationRow;
import org.haoren.awards.rounds.CategoryRow;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.awards.vetting.Act;
import org.haoren.awards.vetting.VettingDesk;
import org.haoren.awards.vetting.VettingFileRow;
import org.haoren.places.districts.UnitDesk;
import org.haoren.places.districts.UnitId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** A case as it stands: what was recommended, who has said what, and what the reader may still do. */
@Named
@RequestScoped
public class CasePage {
    @Inject VettingDesk desk;
    @Inject NominationDesk nominations;
    @Inject RoundDesk rounds;
    @Inject UnitDesk units;
    @Inject Caller caller;
    @Inject Words words;
    @Inject @Param(name = "case") String code;
    private VettingFileRow file;
    private Map<Act, List<Refusal>> obstacles;
    private RoundRow round;
    private List<RecommendationRow> recommendations;

    public VettingFileRow getFile() {
        if (file == null) file = desk.file(id());
        return file;
    }

    public RoundRow getRound() {
        if (round == null) round = rounds.one(getFile().candidate().round());
        return round;
    }

    public CategoryRow getCategory() {
        return getRound().category(getFile().candidate().category());
    }

    public List<RecommendationRow> getRecommendations() {
        if (recommendations == null) recommendations = nominations.recommendations(id());
        return recommendations;
    }

    public String getPortrait() {
        return nominations.portrait(id());
    }

    public boolean may(String act) {
        return obstacles().get(Act.valueOf(act)).isEmpty();
    }

    /** Why not, in words. */
    public List<String> reasons(String act) {
        return obstacles().get(Act.valueOf(act)).stream().map(words::of).toList();
    }

    public String unit(String unit) {
        var row = units.one(new UnitId(unit));
        return words.either(row.zh(), row.en());
    }

    private Map<Act, List<Refusal>> obstacles() {
        if (obstacles == null) obstacles = desk.obstacles(id());
        return obstacles;
    }

    private CaseId id() {
        if (code == null || code.isBlank()) throw new Missing("case");
        return new CaseId(code);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
