package org.haoren.activities.presence.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import org.haoren.accounts.SignInDesk;
import org.haoren.activities.presence.TerminalDesk;
import org.haoren.activities.presence.TerminalForm;
import org.haoren.activities.presence.TerminalRow;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.places.stations.StationId;
import org.haoren.places.stations.StationRow;
import org.haoren.platform.pages.Cookies;
import org.haoren.platform.pages.Outcome;
import org.omnifaces.cdi.Param;

/** The terminals of a station, for its staff: which are open, one more on this very device, one less. */
@Named
@RequestScoped
public class PresenceTerminalsPage {
    @Inject TerminalDesk desk;
    @Inject ShiftDesk shifts;
    @Inject SignInDesk signIns;
    @Inject Cookies cookies;
    @Inject Outcome outcome;
    @Inject HttpServletRequest request;
    @Inject @Param String station;
    @Inject @Param String terminal;
    private List<TerminalRow> rows;
    private TerminalRow row;
    private String name;

    public Collection<StationRow> getStations() {
        return shifts.myStations();
    }

    public List<TerminalRow> getRows() {
        if (rows == null) rows = desk.of(getId());
        return rows;
    }

    /** The one that is asked about, or null. */
    public TerminalRow getRow() {
        if (row == null && terminal != null && !terminal.isBlank()) row = desk.one(terminal);
        return row;
    }

    public StationId getId() {
        return new StationId(station);
    }

    /** Whoever opens it is signed out of the device. */
    public String open() {
        return outcome.of(() -> {
            var opened = desk.open(new TerminalForm(station, name));
            var response = (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
            cookies.put(response, Cookies.TERMINAL, opened.token(), desk.lasts());
            Cookies.value(request, Cookies.SIGN_IN).ifPresent(signIns::end);
            cookies.forget(response);
        }, "/activities/presence/terminal");
    }

    public String close() {
        return outcome.of(() -> desk.close(terminal), "/activities/presence/terminals?station=" + getRow().station().code(), "activities.terminalClosed");
    }

    public String getStation() {
        return station;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
