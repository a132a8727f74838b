package org.haoren.volunteers.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.haoren.platform.pages.Option;
import org.haoren.platform.words.Words;
import org.haoren.volunteers.CodeRow;
import org.haoren.volunteers.ListDesk;
import org.haoren.volunteers.Relation;
import org.haoren.volunteers.VolunteerTime;

/** What can be chosen in the forms of volunteers. */
@Named
@RequestScoped
public class VolunteerChoices {
    @Inject ListDesk lists;
    @Inject Words words;

    public List<Option> getSkills() {
        return options(lists.skills());
    }

    public List<Option> getFields() {
        return options(lists.fields());
    }

    public List<Option> getTimes() {
        return Arrays.stream(VolunteerTime.values()).map(time -> new Option(time.code(), words.of("volunteers.time." + time.code()))).toList();
    }

    public List<Option> getRelations() {
        return Arrays.stream(Relation.values()).map(relation -> new Option(relation.name(), words.of("volunteers.relation." + relation))).toList();
    }

    private List<Option> options(List<CodeRow> rows) {
        return rows.stream().map(row -> new Option(row.code(), words.either(row.zh(), row.en()))).toList();
    }
}
