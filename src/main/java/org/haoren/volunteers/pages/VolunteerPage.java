package org.haoren.volunteers.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.haoren.platform.words.Words;
import org.haoren.volunteers.CodeRow;
import org.haoren.volunteers.ContactRow;
import org.haoren.volunteers.ListDesk;
import org.haoren.volunteers.VolunteerDesk;
import org.haoren.volunteers.VolunteerRow;

/** One's own registration. */
@Named
@RequestScoped
public class VolunteerPage {
    @Inject VolunteerDesk desk;
    @Inject ListDesk lists;
    @Inject Words words;
    private VolunteerRow row;
    private boolean asked;
    private ContactRow contacts;

    /** Null where the caller is no volunteer. */
    public VolunteerRow getRow() {
        if (!asked) row = desk.me().orElse(null);
        asked = true;
        return row;
    }

    public ContactRow getContacts() {
        if (contacts == null) contacts = desk.contacts();
        return contacts;
    }

    public String getSkills() {
        return named(lists.skillsNamed(getRow().skills()));
    }

    public String getFields() {
        return named(lists.fieldsNamed(getRow().fields()));
    }

    public String getTimes() {
        return getRow().times().stream().map(code -> words.of("volunteers.time." + code)).collect(Collectors.joining(words.of("volunteers.comma")));
    }

    public String getRelation() {
        var relation = getContacts().emergencyRelation();
        return words.of("volunteers.relation." + (relation == null ? "NOT_STATED" : relation));
    }

    private String named(Collection<CodeRow> codes) {
        return codes.stream().map(code -> words.either(code.zh(), code.en())).collect(Collectors.joining(words.of("volunteers.comma")));
    }

}
