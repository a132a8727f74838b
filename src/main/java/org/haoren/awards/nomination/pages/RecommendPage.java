package org.haoren.awards.nomination.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.Clock;
import java.util.List;
import org.haoren.awards.nomination.NominationDesk;
import org.haoren.awards.nomination.RecommendationForm;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.places.districts.DistrictDesk;
import org.haoren.places.districts.DistrictKind;
import org.haoren.places.districts.DistrictRow;
import org.haoren.platform.files.FileId;
import org.haoren.platform.files.FileKind;
import org.haoren.platform.pages.HandedIn;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

@Named
@RequestScoped
public class RecommendPage {
    @Inject NominationDesk desk;
    @Inject RoundDesk rounds;
    @Inject DistrictDesk places;
    @Inject HandedIn handed;
    @Inject Outcome outcome;
    @Inject Caller caller;
    @Inject Words words;
    @Inject Clock clock;
    /** From the address, also when the form comes back: what is shown and what may be pressed depends on it. */
    @Inject @Param String round;
    private RoundRow row;
    private String category;
    private String name;
    private String nameEn;
    private String unit;
    private String district;
    private String headlineZh;
    private String headlineEn;
    private String deedsZh;
    private String deedsEn;
    private Part portrait;
    private String portraitKept;
    private Part evidence;
    private String evidenceKept;

    /** Whoever recommends signs in first; without a round the current one is meant. */
    public void enter() {
        caller.account();
        if (round == null) round = rounds.current().orElseThrow(() -> new Missing("round")).id().code();
    }

    public RoundRow getRow() {
        if (row == null) row = rounds.one(new RoundId(round == null ? "" : round));
        return row;
    }

    public boolean isOpen() {
        return getRow().nominating(clock.instant());
    }

    public List<Option> getCategories() {
        return getRow().categories().stream().map(each -> new Option(each.code(), words.either(each.zh(), each.en()))).toList();
    }

    public List<Option> getDistricts() {
        return places.all().stream().map(each -> new Option(each.id().code(), indented(each))).toList();
    }

    private String indented(DistrictRow each) {
        return "\u3000".repeat(Math.max(0, each.kind().ordinal() - DistrictKind.DISTRICT.ordinal())) + words.either(each.zh(), each.en());
    }

    public String recommend() {
        return outcome.of(() -> {
            portraitKept = handed.code(portrait, portraitKept, FileKind.IMAGE, "portrait");
            evidenceKept = handed.code(evidence, evidenceKept, FileKind.EVIDENCE, "evidence");
            desk.recommend(new RecommendationForm(round, category, name, nameEn, unit, district, headlineZh, headlineEn, deedsZh, deedsEn,
                    file(portraitKept), file(evidenceKept)));
        }, "/awards/nomination/mine", "awards.nomination.recommended");
    }

    private static FileId file(String code) {
        return code == null ? null : new FileId(code);
    }

    public String getRound() {
        return round;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getHeadlineZh() {
        return headlineZh;
    }

    public void setHeadlineZh(String headlineZh) {
        this.headlineZh = headlineZh;
    }

    public String getHeadlineEn() {
        return headlineEn;
    }

    public void setHeadlineEn(String headlineEn) {
        this.headlineEn = headlineEn;
    }

    public String getDeedsZh() {
        return deedsZh;
    }

    public void setDeedsZh(String deedsZh) {
        this.deedsZh = deedsZh;
    }

    public String getDeedsEn() {
        return deedsEn;
    }

    public void setDeedsEn(String deedsEn) {
        this.deedsEn = deedsEn;
    }

    public Part getPortrait() {
        return portrait;
    }

    public void setPortrait(Part portrait) {
        this.portrait = portrait;
    }

    public String getPortraitKept() {
        return portraitKept;
    }

    public void setPortraitKept(String portraitKept) {
        this.portraitKept = portraitKept;
    }

    public Part getEvidence() {
        return evidence;
    }

    public void setEvidence(Part evidence) {
        this.evidence = evidence;
    }

    public String getEvidenceKept() {
        return evidenceKept;
    }

    public void setEvidenceKept(String evidenceKept) {
        this.evidenceKept = evidenceKept;
    }
}
