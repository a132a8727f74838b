package org.haoren.activities.shifts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.store.Page;
import org.haoren.platform.time.CityTime;

/** What is on, by day, and what the caller has signed up for. */
@Named
@RequestScoped
public class ShiftListPage {
    @Inject ShiftDesk desk;
    @Inject CityTime time;
    @Inject Caller caller;
    private Page<ShiftRow> page;
    private List<ShiftRow> mine;
    private int number = 1;

    /** The shifts of one day, in order. */
    public record Day(LocalDate date, List<ShiftRow> shifts) {}

    public Page<ShiftRow> getPage() {
        if (page == null) page = desk.upcoming(number);
        return page;
    }

    public List<Day> getDays() {
        var days = new LinkedHashMap<LocalDate, List<ShiftRow>>();
        for (var row : getPage().rows()) days.computeIfAbsent(time.day(row.startsAt()), day -> new ArrayList<>()).add(row);
        return days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList();
    }

    public List<ShiftRow> getMine() {
        if (mine == null) mine = caller.has(Role.VOLUNTEER) ? desk.mine() : List.of();
        return mine;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
