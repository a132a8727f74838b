package org.haoren.office.demo.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.haoren.office.demo.ClockForm;
import org.haoren.office.demo.DemoDesk;
import org.haoren.office.demo.DemoPerson;
import org.haoren.platform.pages.Outcome;

/** Who lives in the demo city, and its clock. */
@Named
@RequestScoped
public class DemoPage {
    @Inject DemoDesk desk;
    @Inject Outcome outcome;
    private Integer days = 1;
    private Integer minutes = 0;

    public List<DemoPerson> getPeople() {
        return desk.people();
    }

    public Instant getNow() {
        return desk.now();
    }

    public String forward() {
        return outcome.of(() -> {
            desk.forward(new ClockForm(days == null ? 0 : days, minutes == null ? 0 : minutes));
        }, "/office/demo", "office.demo.forward");
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
