package org.haoren.activities.objections.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.haoren.activities.hours.EntryId;
import org.haoren.activities.hours.EntryRow;
import org.haoren.activities.objections.HoursObjectionDesk;
import org.haoren.activities.objections.HoursObjectionRow;

/** For pages that show a record: what is held against each of its entries. */
@Named
@RequestScoped
public class HoursObjectionMarks {
    @Inject HoursObjectionDesk desk;
    private Map<EntryId, HoursObjectionRow> latest;

    /** Null where nothing is. @param rows all of the page, so that they are asked for at once */
    public HoursObjectionRow of(EntryRow entry, List<EntryRow> rows, String guardianship) {
        if (latest == null) latest = desk.latest(rows.stream().map(EntryRow::id).toList(), guardianship);
        return latest.get(entry.id());
    }
}
