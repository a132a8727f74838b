package org.haoren.activities.hours.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.activities.hours.HoursDesk;
import org.haoren.activities.hours.RecordRow;
import org.haoren.volunteers.VolunteerDesk;
import org.haoren.volunteers.VolunteerRow;

/** One's own record. */
@Named
@RequestScoped
public class MyRecordPage {
    @Inject HoursDesk desk;
    @Inject VolunteerDesk volunteers;
    private RecordRow record;
    private int number = 1;

    public RecordRow getRecord() {
        if (record == null) record = desk.mine(number);
        return record;
    }

    /** Null for somebody who is no volunteer. */
    public VolunteerRow getVolunteer() {
        return volunteers.me().orElse(null);
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
