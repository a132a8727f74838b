package org.haoren.volunteers.disputes.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.accounts.pages.DocumentFields;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;
import org.haoren.volunteers.disputes.CounterForm;
import org.haoren.volunteers.disputes.DisputeDesk;
import org.haoren.volunteers.disputes.DisputeOutcome;
import org.haoren.volunteers.disputes.DisputeRow;
import org.haoren.volunteers.disputes.ExaminationForm;
import org.haoren.volunteers.disputes.KeptRow;
import org.haoren.volunteers.disputes.SelfCheckDesk;
import org.omnifaces.cdi.Param;

/** Disputes that stand, one of them to be examined or closed, and what is kept about whoever stands at the counter. */
@Named
@RequestScoped
public class DisputesPage {
    private static final String LIST = "/volunteers/disputes";
    @Inject DisputeDesk desk;
    @Inject SelfCheckDesk checks;
    @Inject DocumentFields document;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject @Param String dispute;
    @Inject @Param(name = "page") Integer number;
    private Page<DisputeRow> page;
    private DisputeRow row;
    private List<String> objections;
    private KeptRow kept;
    private String finding;
    private String reason;

    public Page<DisputeRow> getPage() {
        if (page == null) page = desk.list(number == null ? 1 : number);
        return page;
    }

    public DisputeRow getRow() {
        if (row == null && dispute != null) row = desk.one(dispute);
        return row;
    }

    public List<String> getObjections() {
        if (objections == null) objections = desk.objections(dispute).stream().map(words::of).toList();
        return objections;
    }

    /** Null until a document has been read. */
    public KeptRow getKept() {
        return kept;
    }

    public List<Option> getOutcomes() {
        return Option.of(DisputeOutcome.values(), "volunteers.disputes.outcome.", words);
    }

    public String show() {
        return outcome.here(() -> kept = checks.atCounter(form()));
    }

    public String take() {
        return outcome.of(() -> desk.disputeAtCounter(form()), LIST, "volunteers.disputed");
    }

    private CounterForm form() {
        return new CounterForm(document.getIdNumber(), document.chosen(), document.getCountry(), document.getBorn());
    }

    public String examine() {
        return outcome.of(() -> desk.examine(dispute, new ExaminationForm(Option.chosen(DisputeOutcome.class, finding), reason)), LIST, "volunteers.disputes.examined");
    }

    public String close() {
        return outcome.of(() -> desk.close(dispute), LIST, "volunteers.disputes.closed");
    }

    public String sendBack() {
        return outcome.of(() -> desk.sendBack(dispute), LIST, "volunteers.disputes.sentBack");
    }

    public String getDispute() {
        return dispute;
    }

    public String getOutcome() {
        return finding;
    }

    public void setOutcome(String value) {
        finding = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
