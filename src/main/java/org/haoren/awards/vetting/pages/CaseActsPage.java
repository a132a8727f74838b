package org.haoren.awards.vetting.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.haoren.awards.nomination.CaseId;
import org.haoren.awards.nomination.ConsentForm;
import org.haoren.awards.nomination.Manner;
import org.haoren.awards.vetting.CheckForm;
import org.haoren.awards.vetting.Clause;
import org.haoren.awards.vetting.DismissalForm;
import org.haoren.awards.vetting.ExclusionForm;
import org.haoren.awards.vetting.OpinionForm;
import org.haoren.awards.vetting.Verdict;
import org.haoren.awards.vetting.VettingDesk;
import org.haoren.places.districts.UnitDesk;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.words.Words;

/** The forms beside a case. */
@Named
@RequestScoped
public class CaseActsPage {
    @Inject VettingDesk desk;
    @Inject CasePage shown;
    @Inject UnitDesk units;
    @Inject Caller caller;
    @Inject Words words;
    @Inject Outcome outcome;
    private String finding;
    private LocalDate givenOn;
    private String manner;
    private String note;
    private String unit;
    private String verdict;
    private String text;
    private String clause;
    private String reason;
    private String ground;

    public String check() {
        return act(() -> desk.check(id(), new CheckForm(finding)), "checked");
    }

    public String consent() {
        return act(() -> desk.consent(id(), new ConsentForm(givenOn, Option.chosen(Manner.class, manner), note)), "consented");
    }

    public String opinion() {
        return act(() -> desk.opinion(id(), new OpinionForm(unit, Option.chosen(Verdict.class, verdict), text)), "opined");
    }

    public String shortlist() {
        return act(() -> desk.shortlist(id()), "shortlisted");
    }

    public String exclude() {
        return act(() -> desk.proposeExclusion(id(), new ExclusionForm(Option.chosen(Clause.class, clause), reason)), "proposed");
    }

    public String confirm() {
        return act(() -> desk.confirmExclusion(id()), "excluded");
    }

    public String dismiss() {
        return act(() -> desk.dismissExclusion(id(), new DismissalForm(ground)), "dismissed");
    }

    private String act(Runnable act, String done) {
        return outcome.of(act, "/awards/vetting/case?case=" + shown.getCode(), "vetting." + done);
    }

    private CaseId id() {
        return new CaseId(shown.getCode());
    }

    public List<Option> getManners() {
        return Option.of(Manner.values(), "awards.vetting.manner.", words);
    }

    public List<Option> getVerdicts() {
        return Option.of(Verdict.values(), "awards.vetting.verdict.", words);
    }

    public List<Option> getClauses() {
        return Option.of(Clause.values(), "awards.vetting.clause.", words);
    }

    /** The units for which the reader may speak. */
    public List<Option> getUnits() {
        var mine = caller.scopes(Role.DEPARTMENT_REVIEWER);
        return units.all().stream().filter(each -> mine.contains(each.id().code())).map(each -> new Option(each.id().code(), words.either(each.zh(), each.en()))).toList();
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public String getManner() {
        return manner;
    }

    public void setManner(String manner) {
        this.manner = manner;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
