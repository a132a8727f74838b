package org.haoren.activities.hours.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.activities.hours.HoursDesk;
import org.haoren.activities.hours.RecordRow;
import org.omnifaces.cdi.Param;

/** The service record of a ward of the caller. */
@Named
@RequestScoped
public class WardRecordPage {
    @Inject HoursDesk desk;
    @Inject @Param String guardianship;
    @Inject @Param(name = "page") Integer number;
    private RecordRow record;

    public RecordRow getRecord() {
        if (record == null) record = desk.ofWard(guardianship, number == null ? 1 : number);
        return record;
    }
}
