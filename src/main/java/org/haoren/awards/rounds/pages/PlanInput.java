package org.haoren.awards.rounds.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.util.List;
import org.haoren.awards.rounds.BallotPace;
import org.haoren.awards.rounds.CandidateOrder;
import org.haoren.awards.rounds.RoundForm;

/** The inputs of a round's plan. */
@Named
@RequestScoped
public class PlanInput {
    private String code;
    private String programme;
    private String zh;
    private String en;
    private LocalDateTime nominationOpens;
    private LocalDateTime nominationCloses;
    private LocalDateTime vettingCloses;
    private LocalDateTime noticeFrom;
    private LocalDateTime votingOpens;
    private LocalDateTime votingCloses;
    private LocalDateTime resultNoticeFrom;
    private LocalDateTime publishOn;
    private Integer perCategoryMin;
    private Integer perCategoryMax;
    private Integer totalMin;
    private Integer totalMax;
    private BallotPace pace = BallotPace.ONCE;
    private CandidateOrder order = CandidateOrder.STROKES;
    private boolean abstention;
    private Integer minimumAge;
    private List<String> districts = List.of();
    @Inject HttpServletRequest request;
    private boolean proofOfWork;
    private Integer honoursPerCategory;
    private Integer publicWeight;

    void fill(RoundForm form) {
        code = form.code();
        programme = form.programme();
        zh = form.zh();
        en = form.en();
        nominationOpens = form.nominationOpens();
        nominationCloses = form.nominationCloses();
        vettingCloses = form.vettingCloses();
        noticeFrom = form.noticeFrom();
        votingOpens = form.votingOpens();
        votingCloses = form.votingCloses();
        resultNoticeFrom = form.resultNoticeFrom();
        publishOn = form.publishOn();
        perCategoryMin = form.perCategoryMin();
        perCategoryMax = form.perCategoryMax();
        totalMin = form.totalMin();
        totalMax = form.totalMax();
        pace = form.pace();
        order = form.order();
        abstention = form.abstention();
        districts = form.districts();
        minimumAge = form.minimumAge() == 0 ? null : form.minimumAge();
        proofOfWork = form.proofOfWork();
        honoursPerCategory = form.honoursPerCategory();
        publicWeight = form.publicWeight();
    }

    /** @param kept code and programme of a round that is there already, which no input may change; null for a new one */
    RoundForm form(RoundForm kept) {
        return new RoundForm(kept == null ? code : kept.code(), kept == null ? programme : kept.programme(), zh, en,
                nominationOpens, nominationCloses, vettingCloses, noticeFrom, votingOpens, votingCloses, resultNoticeFrom, publishOn,
                perCategoryMin, perCategoryMax, totalMin, totalMax, pace, order, abstention, minimumAge, getDistricts(), proofOfWork, honoursPerCategory, publicWeight);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getZh() {
        return zh;
    }

    public void setZh(String zh) {
        this.zh = zh;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }

    public LocalDateTime getNominationOpens() {
        return nominationOpens;
    }

    public void setNominationOpens(LocalDateTime nominationOpens) {
        this.nominationOpens = nominationOpens;
    }

    public LocalDateTime getNominationCloses() {
        return nominationCloses;
    }

    public void setNominationCloses(LocalDateTime nominationCloses) {
        this.nominationCloses = nominationCloses;
    }

    public LocalDateTime getVettingCloses() {
        return vettingCloses;
    }

    public void setVettingCloses(LocalDateTime vettingCloses) {
        this.vettingCloses = vettingCloses;
    }

    public LocalDateTime getNoticeFrom() {
        return noticeFrom;
    }

    public void setNoticeFrom(LocalDateTime noticeFrom) {
        this.noticeFrom = noticeFrom;
    }

    public LocalDateTime getVotingOpens() {
        return votingOpens;
    }

    public void setVotingOpens(LocalDateTime votingOpens) {
        this.votingOpens = votingOpens;
    }

    public LocalDateTime getVotingCloses() {
        return votingCloses;
    }

    public void setVotingCloses(LocalDateTime votingCloses) {
        this.votingCloses = votingCloses;
    }

    public LocalDateTime getResultNoticeFrom() {
        return resultNoticeFrom;
    }

    public void setResultNoticeFrom(LocalDateTime resultNoticeFrom) {
        this.resultNoticeFrom = resultNoticeFrom;
    }

    public LocalDateTime getPublishOn() {
        return publishOn;
    }

    public void setPublishOn(LocalDateTime publishOn) {
        this.publishOn = publishOn;
    }

    public Integer getPerCategoryMin() {
        return perCategoryMin;
    }

    public void setPerCategoryMin(Integer perCategoryMin) {
        this.perCategoryMin = perCategoryMin;
    }

    public Integer getPerCategoryMax() {
        return perCategoryMax;
    }

    public void setPerCategoryMax(Integer perCategoryMax) {
        this.perCategoryMax = perCategoryMax;
    }

    public Integer getTotalMin() {
        return totalMin;
    }

    public void setTotalMin(Integer totalMin) {
        this.totalMin = totalMin;
    }

    public Integer getTotalMax() {
        return totalMax;
    }

    public void setTotalMax(Integer totalMax) {
        this.totalMax = totalMax;
    }

    public BallotPace getPace() {
        return pace;
    }

    public void setPace(BallotPace pace) {
        this.pace = pace;
    }

    public CandidateOrder getOrder() {
        return order;
    }

    public void setOrder(CandidateOrder order) {
        this.order = order;
    }

    public boolean isAbstention() {
        return abstention;
    }

    public void setAbstention(boolean abstention) {
        this.abstention = abstention;
    }

    public Integer getMinimumAge() {
        return minimumAge;
    }

    public void setMinimumAge(Integer minimumAge) {
        this.minimumAge = minimumAge;
    }

    /** Ticks are plain form fields, at every depth of the tree: what was sent, else what is planned. */
    public List<String> getDistricts() {
        var sent = request.getParameterValues("districts");
        if (sent != null) return List.of(sent);
        return request.getParameter("plan") == null ? districts : List.of();
    }

    public boolean isProofOfWork() {
        return proofOfWork;
    }

    public void setProofOfWork(boolean proofOfWork) {
        this.proofOfWork = proofOfWork;
    }

    public Integer getHonoursPerCategory() {
        return honoursPerCategory;
    }

    public void setHonoursPerCategory(Integer honoursPerCategory) {
        this.honoursPerCategory = honoursPerCategory;
    }

    public Integer getPublicWeight() {
        return publicWeight;
    }

    public void setPublicWeight(Integer publicWeight) {
        this.publicWeight = publicWeight;
    }
}
