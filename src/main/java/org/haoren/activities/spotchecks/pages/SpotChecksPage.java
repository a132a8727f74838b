package org.haoren.activities.spotchecks.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.activities.spotchecks.SpotCheckDesk;
import org.haoren.activities.spotchecks.SpotCheckRow;
import org.haoren.activities.spotchecks.SpotDrawForm;
import org.haoren.activities.spotchecks.SpotEntryRow;
import org.haoren.activities.spotchecks.SpotFindingForm;
import org.haoren.activities.spotchecks.SpotPlaceRow;
import org.haoren.activities.spotchecks.SpotVerdict;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** The auditors' work: a draw for each month, the entries of one, and what one says of a single entry. */
@Named
@RequestScoped
public class SpotChecksPage {
    private static final String LIST = "/activities/spotchecks/checks";
    @Inject SpotCheckDesk desk;
    @Inject Outcome outcome;
    @Inject Words words;
    /** Not called as the field of the form is in which another is typed. */
    @Inject @Param(name = "period") String month;
    /** Place of an entry in its month. */
    @Inject @Param String lot;
    @Inject @Param(name = "page") Integer number;
    private Page<SpotCheckRow> page;
    private Page<SpotEntryRow> entries;
    private SpotEntryRow entry;
    private List<String> objections;
    private String drawn;
    private String verdict;
    private String reason;

    public Page<SpotCheckRow> getPage() {
        if (page == null) page = desk.drawn(number());
        return page;
    }

    public Page<SpotEntryRow> getEntries() {
        if (entries == null) entries = desk.entries(month, number());
        return entries;
    }

    public SpotEntryRow getEntry() {
        if (entry == null) entry = desk.entry(month, place());
        return entry;
    }

    /** Why the caller may not find upon the one that is shown; empty where they may. */
    public List<String> getObjections() {
        if (objections == null) objections = desk.objections(month, place()).stream().map(words::of).toList();
        return objections;
    }

    public List<Option> getVerdicts() {
        return Option.of(SpotVerdict.values(), "activities.spotchecks.finding.", words);
    }

    public String draw() {
        return outcome.of(() -> LIST + "?period=" + desk.draw(new SpotDrawForm(drawn)).month(), "activities.spotchecks.drawn");
    }

    public String find() {
        return outcome.of(() -> desk.find(month, place(), new SpotFindingForm(Option.chosen(SpotVerdict.class, verdict), reason)), LIST + "?period=" + month, "activities.spotchecks.found");
    }

    private long place() {
        return SpotPlaceRow.read(lot);
    }

    private int number() {
        return number == null ? 1 : number;
    }

    public String getMonth() {
        return month;
    }

    public String getLot() {
        return lot;
    }

    public String getDrawn() {
        return drawn;
    }

    public void setDrawn(String drawn) {
        this.drawn = drawn;
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
