package org.haoren.volunteers.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.accounts.AccountRow;
import org.haoren.platform.config.Settings;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Refusal;
import org.haoren.volunteers.Relation;
import org.haoren.volunteers.VolunteerDesk;
import org.haoren.volunteers.VolunteerForm;
import org.haoren.volunteers.VolunteerRefusal;
import org.omnifaces.cdi.Param;

/** Becoming a volunteer, on one page. */
@Named
@RequestScoped
public class VolunteerFormPage {
    @Inject VolunteerDesk desk;
    @Inject AccountDesk accounts;
    @Inject Settings settings;
    @Inject Outcome outcome;
    /** Of the child who is registered by their guardian; null for oneself. */
    @Inject @Param String guardianship;
    private AccountRow account;
    private List<Refusal> objections;
    private String idNumber;
    private List<String> skills = List.of();
    private List<String> fields = List.of();
    private List<String> times = List.of();
    private String phone;
    private String emergencyName;
    private String emergencyRelation;
    private String emergencyPhone;
    private boolean oath;

    public String register() {
        var form = form();
        if (guardianship == null) return outcome.of(() -> desk.register(form), "/volunteers/me", "volunteers.registered");
        return outcome.of(() -> desk.registerChild(guardianship, form), "/guardians/ward?guardianship=" + guardianship, "volunteers.registered");
    }

    /** What has been typed. */
    public VolunteerForm form() {
        return new VolunteerForm(idNumber, skills, fields, times, phone, emergencyName, emergencyRelation == null ? null : Relation.valueOf(emergencyRelation), emergencyPhone, oath);
    }

    public AccountRow getAccount() {
        if (account == null) account = guardianship == null ? accounts.me() : desk.child(guardianship);
        return account;
    }

    /** Whether the caller is known to be too young. */
    public boolean isMinor() {
        return objected(VolunteerRefusal.GUARDIAN_NEEDED);
    }

    public boolean isAlready() {
        return objected(VolunteerRefusal.ALREADY_A_VOLUNTEER);
    }

    private boolean objected(VolunteerRefusal reason) {
        if (objections == null) objections = guardianship == null ? desk.objections() : desk.objectionsToChild(guardianship);
        return objections.stream().anyMatch(objection -> objection.name().equals(reason.name()));
    }

    /** Whether it is a small child's, who has no number of their own. */
    public boolean isFamilyOnly() {
        return objected(VolunteerRefusal.FAMILY_ONLY);
    }

    public String getGuardianship() {
        return guardianship;
    }

    public int getFullAge() {
        return settings.number("haoren.volunteer.full-age");
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
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

    public boolean isOath() {
        return oath;
    }

    public void setOath(boolean oath) {
        this.oath = oath;
    }
}
