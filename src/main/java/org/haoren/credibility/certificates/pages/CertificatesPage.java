package org.haoren.credibility.certificates.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.haoren.credibility.certificates.CertificateDesk;
import org.haoren.credibility.certificates.CertificateForm;
import org.haoren.credibility.certificates.CertificateRow;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;
import org.haoren.volunteers.ListDesk;
import org.omnifaces.cdi.Param;

/** Certificates of one's own service, or of a ward's, and asking for one. */
@Named
@RequestScoped
public class CertificatesPage {
    private static final String MINE = "/credibility/certificates/mine";
    @Inject CertificateDesk desk;
    @Inject ListDesk lists;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject @Param String guardianship;
    @Inject @Param(name = "page") Integer number;
    private Page<CertificateRow> page;
    private LocalDate from;
    private LocalDate to;
    private String field;

    public Page<CertificateRow> getPage() {
        if (page == null) page = guardianship == null ? desk.mine(number()) : desk.ofWard(guardianship, number());
        return page;
    }

    private int number() {
        return number == null ? 1 : number;
    }

    public List<Option> getFields() {
        return lists.fields().stream().map(row -> new Option(row.code(), words.either(row.zh(), row.en()))).toList();
    }

    public String fieldNamed(String code) {
        return lists.fieldsNamed(List.of(code)).stream().map(row -> words.either(row.zh(), row.en())).findFirst().orElse(code);
    }

    public String issue() {
        var form = new CertificateForm(from, to, field);
        return outcome.of(() -> {
            if (guardianship == null) desk.issue(form);
            else desk.issueForWard(guardianship, form);
        }, getHere(), "credibility.certificateIssued");
    }

    public String withdraw(String certificate) {
        return outcome.of(() -> desk.withdraw(certificate), getHere(), "credibility.certificateWithdrawn");
    }

    /** The address of this list. */
    public String getHere() {
        return guardianship == null ? MINE : MINE + "?guardianship=" + guardianship;
    }

    public String getGuardianship() {
        return guardianship;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }
}
