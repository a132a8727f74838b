package org.haoren.activities.complaints.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.activities.complaints.ComplaintCategory;
import org.haoren.activities.complaints.ComplaintDesk;
import org.haoren.activities.complaints.ComplaintFigures;
import org.haoren.activities.complaints.ComplaintForm;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** Complaining; and for everybody what becomes of complaints. */
@Named
@RequestScoped
public class ComplainPage {
    @Inject ComplaintDesk desk;
    @Inject ShiftDesk shifts;
    @Inject Words words;
    @Inject Outcome outcome;
    /** Of the shift that it is about, where somebody came from its page. */
    @Inject @Param String shift;
    private ShiftRow row;
    private ComplaintFigures figures;
    private String station;
    private String category;
    private String about;
    private String content;

    /** Null where it is about no shift. */
    public ShiftRow getRow() {
        if (row == null && shift != null) row = shifts.one(new ShiftId(shift));
        return row;
    }

    public ComplaintFigures getFigures() {
        if (figures == null) figures = desk.figures();
        return figures;
    }

    public List<Option> getCategories() {
        return Option.of(ComplaintCategory.values(), "activities.complaints.category.", words);
    }

    public String complain() {
        var where = shift == null ? station : getRow().station().code();
        return outcome.of(() -> {
            desk.complain(new ComplaintForm(where, shift, Option.chosen(ComplaintCategory.class, category), about, content));
        }, "/activities/complaints/mine", "activities.complaints.received");
    }

    public String getStation() {
        return station;
    }

    public void setStation(String station) {
        this.station = station;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }
}
