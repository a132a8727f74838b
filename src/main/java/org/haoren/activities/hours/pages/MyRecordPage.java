package org.haoren.activities.hours.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.haoren.activities.hours.HoursDesk;
import org.haoren.activities.hours.PriorDesk;
import org.haoren.activities.hours.PriorRow;
import org.haoren.activities.hours.RecordRow;
import org.haoren.platform.pages.Outcome;
import org.haoren.volunteers.VolunteerDesk;
import org.haoren.volunteers.disputes.DisputeDesk;
import org.haoren.volunteers.VolunteerRow;

/** One's own record. */
@Named
@RequestScoped
public class MyRecordPage {
    @Inject HoursDesk desk;
    @Inject PriorDesk prior;
    @Inject DisputeDesk disputes;
    @Inject VolunteerDesk volunteers;
    @Inject Outcome outcome;
    private List<PriorRow> brought;
    private RecordRow record;
    private Boolean disputed;
    private Optional<VolunteerRow> volunteer;
    private int number = 1;

    public RecordRow getRecord() {
        if (record == null) record = desk.mine(number);
        return record;
    }

    /** Whether somebody has to look first whether this registration was its person's act. */
    public boolean isDisputed() {
        if (disputed == null) disputed = disputes.mine().filter(dispute -> dispute.outcome() == null).isPresent();
        return disputed;
    }

    /** From elsewhere. */
    public List<PriorRow> getBrought() {
        if (brought == null) brought = prior.mine();
        return brought;
    }

    public String refuse(String code) {
        return outcome.of(() -> prior.refuse(code), "/activities/hours/mine", "activities.hours.refused");
    }

    /** Null for somebody who is no volunteer. */
    public VolunteerRow getVolunteer() {
        if (volunteer == null) volunteer = volunteers.me();
        return volunteer.orElse(null);
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
