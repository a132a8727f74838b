package org.haoren.guardians.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.accounts.pages.VerdictFields;
import org.haoren.guardians.CounterDesk;
import org.haoren.guardians.ProofRow;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.store.Page;
import org.omnifaces.cdi.Param;

/** Proofs of guardianship that wait for a second person, and deciding about one. */
@Named
@RequestScoped
public class ProofsPage {
    private static final String LIST = "/guardians/proofs";
    @Inject CounterDesk desk;
    @Inject VerdictFields verdict;
    @Inject Outcome outcome;
    /** The one that is to be decided about. */
    @Inject @Param String proof;
    @Inject @Param(name = "page") Integer number;
    private Page<ProofRow> page;
    private ProofRow row;

    public Page<ProofRow> getPage() {
        if (page == null) page = desk.proofs(number == null ? 1 : number);
        return page;
    }

    /** The one that is decided about by itself; else all that wait. */
    public List<ProofRow> getRows() {
        return isDeciding() ? List.of(getRow()) : getPage().rows();
    }

    public ProofRow getRow() {
        if (row == null && proof != null) row = desk.proof(proof);
        return row;
    }

    /** What was decided already is gone from the list. */
    public boolean isDeciding() {
        return getRow() != null && getRow().waits();
    }

    public String decide() {
        return outcome.of(() -> desk.decide(proof, verdict.form()), LIST, "guardians.decided");
    }

    public String getProof() {
        return proof;
    }
}
