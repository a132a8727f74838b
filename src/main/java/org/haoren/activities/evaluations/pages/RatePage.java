package org.haoren.activities.evaluations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.haoren.activities.evaluations.RatingDesk;
import org.haoren.activities.evaluations.RatingForm;
import org.haoren.activities.hours.EntryId;
import org.haoren.activities.hours.ServedRow;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** Saying how a shift was in which one served. */
@Named
@RequestScoped
public class RatePage {
    @Inject RatingDesk desk;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject @Param String entry;
    private ServedRow row;
    private List<String> objections;
    private List<Option> steps;
    private String organisation;
    private String safety;
    private String comeAgain;
    private String remark;

    /** What was said already stands in the fields. */
    public void open() {
        desk.mine(id()).ifPresent(said -> {
            organisation = Integer.toString(said.organisation());
            safety = Integer.toString(said.safety());
            comeAgain = Integer.toString(said.comeAgain());
            remark = said.remark();
        });
    }

    public ServedRow getRow() {
        if (row == null) row = desk.about(id());
        return row;
    }

    public List<String> getObjections() {
        if (objections == null) objections = desk.objections(id()).stream().map(words::of).toList();
        return objections;
    }

    /** The best first. */
    public List<Option> getSteps() {
        if (steps == null) steps = IntStream.of(5, 4, 3, 2, 1).mapToObj(step -> new Option(Integer.toString(step), words.of("activities.evaluations.step." + step))).toList();
        return steps;
    }

    public String rate() {
        return outcome.of(() -> desk.rate(id(), new RatingForm(number(organisation), number(safety), number(comeAgain), remark)), "/activities/evaluations/mine", "activities.evaluations.rated");
    }

    private static Integer number(String chosen) {
        return chosen == null || chosen.isBlank() ? null : Integer.valueOf(chosen);
    }

    private EntryId id() {
        if (entry == null) throw new Missing("entry");
        return new EntryId(entry);
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getSafety() {
        return safety;
    }

    public void setSafety(String safety) {
        this.safety = safety;
    }

    public String getComeAgain() {
        return comeAgain;
    }

    public void setComeAgain(String comeAgain) {
        this.comeAgain = comeAgain;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
