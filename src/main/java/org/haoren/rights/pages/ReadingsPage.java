package org.haoren.rights.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.platform.store.Page;
import org.haoren.rights.DataDesk;
import org.haoren.rights.ReadingRow;
import org.omnifaces.cdi.Param;

/** Who opened what is sealed about oneself. */
@Named
@RequestScoped
public class ReadingsPage {
    @Inject DataDesk desk;
    @Inject @Param(name = "page") Integer number;
    private Page<ReadingRow> rows;

    public Page<ReadingRow> getRows() {
        if (rows == null) rows = desk.readings(number == null ? 1 : number);
        return rows;
    }
}
