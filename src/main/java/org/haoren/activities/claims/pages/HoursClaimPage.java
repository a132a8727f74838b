package org.haoren.activities.claims.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import org.haoren.activities.claims.HoursClaimDesk;
import org.haoren.activities.claims.HoursClaimForm;
import org.haoren.activities.claims.UsedRow;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.time.CityTime;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** Shifts in which nobody wrote one's time down, and claiming it in one of them. */
@Named
@RequestScoped
public class HoursClaimPage {
    @Inject HoursClaimDesk desk;
    @Inject ShiftDesk shifts;
    @Inject CityTime time;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject @Param String shift;
    private List<ShiftRow> open;
    private UsedRow used;
    private ShiftRow row;
    private List<String> objections;
    private boolean typed;
    private LocalDateTime begins;
    private LocalDateTime ends;
    private String did;
    private String witness;

    public List<ShiftRow> getOpen() {
        if (open == null) open = desk.open();
        return open;
    }

    public UsedRow getUsed() {
        if (used == null) used = desk.used();
        return used;
    }

    public String getShift() {
        return shift;
    }

    public ShiftRow getRow() {
        if (row == null) row = shifts.one(id());
        return row;
    }

    public List<String> getObjections() {
        if (objections == null) objections = desk.objections(id()).stream().map(words::of).toList();
        return objections;
    }

    public String claim() {
        return outcome.of(() -> desk.claim(id(), new HoursClaimForm(begins, ends, did, witness)), "/activities/hours/mine", "activities.claims.claimed");
    }

    private ShiftId id() {
        if (shift == null) throw new Missing("shift");
        return new ShiftId(shift);
    }

    /** The shift's, until something is typed. */
    public LocalDateTime getBegins() {
        return begins == null && !typed ? time.wall(getRow().startsAt()) : begins;
    }

    public void setBegins(LocalDateTime begins) {
        this.begins = begins;
        typed = true;
    }

    public LocalDateTime getEnds() {
        return ends == null && !typed ? time.wall(getRow().over()) : ends;
    }

    public void setEnds(LocalDateTime ends) {
        this.ends = ends;
        typed = true;
    }

    public String getDid() {
        return did;
    }

    public void setDid(String did) {
        this.did = did;
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(String witness) {
        this.witness = witness;
    }
}
