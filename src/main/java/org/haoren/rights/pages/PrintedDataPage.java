package org.haoren.rights.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.platform.personal.PersonalSection;
import org.haoren.rights.DataDesk;

/** Everything about oneself on one sheet. */
@Named
@RequestScoped
public class PrintedDataPage {
    @Inject DataDesk desk;
    private List<PersonalSection> sections;

    public List<PersonalSection> getSections() {
        if (sections == null) sections = desk.sheet();
        return sections;
    }

    public int getMost() {
        return DataDesk.SHEET;
    }
}
