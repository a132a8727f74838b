package org.haoren.activities.objections.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.haoren.activities.hours.EntryId;
import org.haoren.activities.hours.EntryStatus;
import org.haoren.activities.hours.QuestionedRow;
import org.haoren.activities.objections.HoursGround;
import org.haoren.activities.objections.HoursObjectionDesk;
import org.haoren.activities.objections.HoursObjectionForm;
import org.haoren.activities.objections.HoursObjectionRow;
import org.haoren.activities.objections.QuestionFileRow;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** What one holds against an entry of one's own, or of a ward. */
@Named
@RequestScoped
public class HoursObjectPage {
    @Inject HoursObjectionDesk desk;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject @Param String entry;
    @Inject @Param String guardianship;
    private QuestionFileRow file;
    private String ground;
    private Integer minutes;
    private String text;

    private QuestionFileRow file() {
        if (entry == null) throw new Missing("entry");
        if (file == null) file = desk.file(new EntryId(entry), guardianship);
        return file;
    }

    public QuestionedRow getRow() {
        return file().entry();
    }

    public List<HoursObjectionRow> getEarlier() {
        return file().earlier();
    }

    /** The one that can be withdrawn; null where there is none. */
    public HoursObjectionRow getOpen() {
        return getEarlier().stream().filter(HoursObjectionRow::open).findFirst().orElse(null);
    }

    public List<String> getObjections() {
        return file().objections().stream().map(words::of).toList();
    }

    /** What can be held against an entry as this one stands. */
    public List<Option> getGrounds() {
        return Stream.of(HoursGround.values()).filter(each -> (each == HoursGround.MISSING) == (getRow().status() == EntryStatus.VOIDED))
                .map(each -> new Option(each.name(), words.of("activities.objections.ground." + each.name()))).toList();
    }

    public String object() {
        return outcome.of(() -> desk.object(new HoursObjectionForm(entry, guardianship, Option.chosen(HoursGround.class, ground), minutes, text)), address(), "activities.objections.raised");
    }

    public String withdraw() {
        return outcome.of(() -> desk.withdraw(getOpen() == null ? "" : getOpen().code()), address(), "activities.objections.withdrawn");
    }

    private String address() {
        return "/activities/objections/object?entry=" + getRow().id().code() + (guardianship == null ? "" : "&guardianship=" + guardianship);
    }

    /** Where the record is that it belongs to. */
    public String getRecord() {
        return guardianship == null ? "/activities/hours/mine" : "/guardians/ward?guardianship=" + guardianship;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
