package org.haoren.activities.claims.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.activities.claims.BackEntryDesk;
import org.haoren.activities.claims.StationMonthRow;
import org.haoren.platform.store.Page;
import org.omnifaces.cdi.Param;

/** For everybody: how much the staff of which station wrote in during this month. */
@Named
@RequestScoped
public class BackEntriesPage {
    @Inject BackEntryDesk desk;
    @Inject @Param(name = "page") Integer number;
    private Page<StationMonthRow> page;

    public Page<StationMonthRow> getPage() {
        if (page == null) page = desk.stations(number == null ? 1 : number);
        return page;
    }
}
