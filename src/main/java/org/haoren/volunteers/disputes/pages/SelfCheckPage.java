package org.haoren.volunteers.disputes.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.accounts.pages.DocumentFields;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.permit.Caller;
import org.haoren.volunteers.disputes.CheckForm;
import org.haoren.volunteers.disputes.DisputeDesk;
import org.haoren.volunteers.disputes.OutcomeRow;
import org.haoren.volunteers.disputes.OwnDisputeRow;
import org.haoren.volunteers.disputes.SelfCheckDesk;

/** "Am I registered here?", for everybody; whoever is signed in sees their own dispute, or opens one. */
@Named
@RequestScoped
public class SelfCheckPage {
    private static final String HERE = "/volunteers/check";
    @Inject SelfCheckDesk checks;
    @Inject DisputeDesk disputes;
    @Inject DocumentFields document;
    @Inject Outcome outcome;
    @Inject Caller caller;
    private OwnDisputeRow mine;
    private boolean asked;
    private String name;
    private String proof;

    public String ask() {
        return outcome.of(() -> checks.ask(new CheckForm(name, document.getIdNumber(), document.chosen(), document.getCountry(), document.getBorn(), proof)), HERE, "volunteers.checked");
    }

    public String dispute() {
        return outcome.of(() -> disputes.disputeMine(), HERE, "volunteers.disputed");
    }

    /** Null where the caller has none. */
    public OwnDisputeRow getMine() {
        if (!asked && caller.signedIn()) mine = disputes.mine().orElse(null);
        asked = true;
        return mine;
    }

    /** Whether the caller can open one now. */
    public boolean isOpenable() {
        return caller.may("VOLUNTEER") && (getMine() == null || getMine().outcome() != null);
    }

    public List<OutcomeRow> getOutcomes() {
        return disputes.outcomes();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}
