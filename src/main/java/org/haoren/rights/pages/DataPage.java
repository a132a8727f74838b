package org.haoren.rights.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.platform.personal.PersonalSection;
import org.haoren.platform.store.Page;
import org.haoren.rights.DataDesk;
import org.omnifaces.cdi.Param;

/** Everything about oneself: the latest of each kind, or one kind page by page. */
@Named
@RequestScoped
public class DataPage {
    @Inject DataDesk desk;
    @Inject @Param String table;
    @Inject @Param(name = "page") Integer number;
    private List<PersonalSection> sections;
    private PersonalSection section;

    public List<PersonalSection> getSections() {
        if (sections == null) sections = desk.everything();
        return sections;
    }

    /** The one that was asked for, or null. */
    public PersonalSection getSection() {
        if (section == null && table != null && !table.isBlank()) section = desk.section(table, here());
        return section;
    }

    public Page<?> getPages() {
        return new Page<>(getSection().rows(), here(), DataDesk.PAGE, getSection().total());
    }

    public int getFirst() {
        return DataDesk.FIRST;
    }

    private int here() {
        return number == null ? 1 : Math.max(1, number);
    }
}
