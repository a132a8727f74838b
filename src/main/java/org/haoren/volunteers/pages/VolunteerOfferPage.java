package org.haoren.volunteers.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.haoren.volunteers.OfferForm;
import org.haoren.volunteers.VolunteerDesk;

/** Changing what one offers. */
@Named
@RequestScoped
public class VolunteerOfferPage {
    @Inject VolunteerDesk desk;
    @Inject Outcome outcome;
    private Integer version;
    private List<String> skills = List.of();
    private List<String> fields = List.of();
    private List<String> times = List.of();

    /** Before the page is shown: fills in what was stated last. */
    public void open() {
        var row = desk.me().orElseThrow(() -> new Missing("volunteer"));
        version = row.version();
        skills = row.skills();
        fields = row.fields();
        times = row.times();
    }

    /** Whoever was told that it was changed meanwhile and sends it again means it. */
    public String save() {
        return outcome.of(() -> {
            var seen = version;
            version = desk.me().orElseThrow(() -> new Missing("volunteer")).version();
            desk.offer(new OfferForm(seen, skills, fields, times));
        }, "/volunteers/me", "volunteers.changed");
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public List<String> getSkills() {
        return skills;
    }

    public void setSkills(List<String> skills) {
        this.skills = skills;
    }

    public List<String> getFields() {
        return fields;
    }

    public void setFields(List<String> fields) {
        this.fields = fields;
    }

    public List<String> getTimes() {
        return times;
    }

    public void setTimes(List<String> times) {
        this.times = times;
    }
}
