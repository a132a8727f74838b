package org.haoren.volunteers.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.haoren.volunteers.ContactForm;
import org.haoren.volunteers.Relation;
import org.haoren.volunteers.VolunteerDesk;

/** Changing how one is reached, and who is called when something happens. */
@Named
@RequestScoped
public class VolunteerContactPage {
    @Inject VolunteerDesk desk;
    @Inject Outcome outcome;
    private Integer version;
    private String phone;
    private String emergencyName;
    private String emergencyRelation;
    private String emergencyPhone;

    /** Before the page is shown: fills in what was stated last. */
    public void open() {
        if (desk.me().isEmpty()) throw new Missing("volunteer");
        var stated = desk.contactsInFull();
        version = stated.version();
        phone = stated.phone();
        emergencyName = stated.emergencyName();
        emergencyRelation = stated.emergencyRelation() == null ? null : stated.emergencyRelation().name();
        emergencyPhone = stated.emergencyPhone();
    }

    /** Whoever was told that it was changed meanwhile and sends it again means it. */
    public String save() {
        return outcome.of(() -> {
            var seen = version;
            version = desk.me().orElseThrow(() -> new Missing("volunteer")).version();
            desk.contact(new ContactForm(seen, phone, emergencyName, emergencyRelation == null ? null : Relation.valueOf(emergencyRelation), emergencyPhone));
        }, "/volunteers/me", "volunteers.changed");
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmergencyName() {
        return emergencyName;
    }

    public void setEmergencyName(String emergencyName) {
        this.emergencyName = emergencyName;
    }

    public String getEmergencyRelation() {
        return emergencyRelation;
    }

    public void setEmergencyRelation(String emergencyRelation) {
        this.emergencyRelation = emergencyRelation;
    }

    public String getEmergencyPhone() {
        return emergencyPhone;
    }

    public void setEmergencyPhone(String emergencyPhone) {
        this.emergencyPhone = emergencyPhone;
    }
}
