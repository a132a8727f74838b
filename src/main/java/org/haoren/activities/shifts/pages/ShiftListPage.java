package org.haoren.activities.shifts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.haoren.activities.shifts.FittingDesk;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.activities.shifts.WaitingDesk;
import org.haoren.activities.shifts.WaitingPlaceRow;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.store.Page;
import org.haoren.platform.time.CityTime;
import org.omnifaces.cdi.Param;

/** What is on, by day, and what the caller has signed up for. */
@Named
@RequestScoped
public class ShiftListPage {
    @Inject ShiftDesk desk;
    @Inject FittingDesk fits;
    @Inject WaitingDesk waitings;
    @Inject AskedNames asked;
    @Inject CityTime time;
    @Inject Caller caller;
    private Page<ShiftRow> page;
    private List<ShiftRow> mine;
    private List<WaitingPlaceRow> waiting;
    private int number = 1;
    @Inject @Param String fitting;

    /** The shifts of one day, in order. */
    public record Day(LocalDate date, List<ShiftRow> shifts) {}

    public Page<ShiftRow> getPage() {
        if (page == null) {
            page = isFitting() ? fits.upcoming(number) : desk.upcoming(number);
            asked.read(Stream.concat(page.rows().stream(), getMine().stream()).flatMap(row -> row.qualifications().stream()));
        }
        return page;
    }

    /** Whether only those are shown that the caller may come to by their qualifications. */
    public boolean isFitting() {
        return "yes".equals(fitting) && caller.has(Role.VOLUNTEER);
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

    /** Where the caller waits for a place. */
    public List<WaitingPlaceRow> getWaiting() {
        if (waiting == null) waiting = caller.has(Role.VOLUNTEER) ? waitings.mine() : List.of();
        return waiting;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
