package org.haoren.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.haoren.accounts.MoveRow;
import org.haoren.accounts.ResidenceDesk;
import org.haoren.accounts.ResidenceForm;
import org.haoren.accounts.ResidenceProof;
import org.haoren.accounts.ResidenceState;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** Residences recorded after the identity was verified: writing one down, those that wait for a second person, and deciding about one. */
@Named
@RequestScoped
public class ResidencePage {
    private static final String LIST = "/accounts/residences";
    @Inject ResidenceDesk desk;
    @Inject DocumentFields document;
    @Inject VerdictFields verdict;
    @Inject Outcome outcome;
    @Inject Words words;
    /** The one that is to be decided about. */
    @Inject @Param String residence;
    @Inject @Param(name = "page") Integer number;
    private Page<MoveRow> page;
    private MoveRow row;
    private String district;
    private String proof;
    private LocalDate since;

    public Page<MoveRow> getPage() {
        if (page == null) page = desk.waiting(number == null ? 1 : number);
        return page;
    }

    /** The one that is decided about by itself; else all that wait. */
    public List<MoveRow> getRows() {
        return isDeciding() ? List.of(getRow()) : getPage().rows();
    }

    public MoveRow getRow() {
        if (row == null && residence != null) row = desk.one(residence);
        return row;
    }

    /** What was decided already is gone from the list. */
    public boolean isDeciding() {
        return getRow() != null && getRow().residence().state() == ResidenceState.WAITING;
    }

    public List<Option> getProofs() {
        return Option.of(ResidenceProof.values(), "accounts.residence.proof.", words);
    }

    public String record() {
        return outcome.of(() -> {
            desk.record(new ResidenceForm(document.getIdNumber(), district, Option.chosen(ResidenceProof.class, proof), since, document.chosen(), document.getCountry(), document.getBorn()));
        }, LIST, "accounts.residence.recorded");
    }

    public String decide() {
        return outcome.of(() -> desk.decide(residence, verdict.form()), LIST, "accounts.residence.decided");
    }

    public String getResidence() {
        return residence;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
