package org.haoren.volunteers.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.accounts.AccountRow;
import org.haoren.platform.config.Settings;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.words.Words;
import org.haoren.volunteers.CodeRow;
import org.haoren.volunteers.ListDesk;
import org.haoren.volunteers.VolunteerDesk;
import org.haoren.volunteers.VolunteerForm;
import org.haoren.volunteers.VolunteerRefusal;
import org.haoren.volunteers.VolunteerTime;

/** Becoming a volunteer, on one page. */
@Named
@RequestScoped
public class VolunteerFormPage {
    @Inject VolunteerDesk desk;
    @Inject ListDesk lists;
    @Inject AccountDesk accounts;
    @Inject Settings settings;
    @Inject Words words;
    @Inject Outcome outcome;
    private AccountRow account;
    private List<Refusal> objections;
    private String idNumber;
    private List<String> skills = List.of();
    private List<String> fields = List.of();
    private List<String> times = List.of();
    private String phone;
    private String emergencyName;
    private String emergencyPhone;
    private boolean oath;

    public String register() {
        var form = new VolunteerForm(idNumber, skills, fields, times, phone, emergencyName, emergencyPhone, oath);
        return outcome.of(() -> desk.register(form), "/volunteers/me", "volunteers.registered");
    }

    public AccountRow getAccount() {
        if (account == null) account = accounts.me();
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
        if (objections == null) objections = desk.objections();
        return objections.stream().anyMatch(objection -> objection.name().equals(reason.name()));
    }

    public int getFullAge() {
        return settings.number("haoren.volunteer.full-age");
    }

    public List<Option> getAllSkills() {
        return options(lists.skills());
    }

    public List<Option> getAllFields() {
        return options(lists.fields());
    }

    public List<Option> getAllTimes() {
        return Arrays.stream(VolunteerTime.values()).map(time -> new Option(time.code(), words.of("volunteers.time." + time.code()))).toList();
    }

    private List<Option> options(List<CodeRow> rows) {
        return rows.stream().map(row -> new Option(row.code(), words.either(row.zh(), row.en()))).toList();
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
